using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Execution;
using TalentGraph.Bolt.Pooling;
using TalentGraph.Bolt.Protocol;
using TalentGraph.Bolt.Routing;

namespace TalentGraph.Bolt;

/// <summary>A database, and the connections to it. One per database and program; nothing is opened before it is needed.</summary>
/// <remarks>Safe for use by many threads at once.</remarks>
public sealed class BoltDriver : IAsyncDisposable
{
    private static readonly TimeSpan SweepPeriod = TimeSpan.FromSeconds(30);
    private readonly ITimer _sweeper;

    /// <summary>A driver; it does not connect yet.</summary>
    /// <param name="options">Where the database is and how to reach it.</param>
    /// <exception cref="ArgumentException">The URI is not one of Neo4j's, or contradicts the options.</exception>
    public BoltDriver(BoltOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var target = BoltTarget.From(options);
        Options = options;
        Source = target.IsRouting ? new RoutingSource(options, target) : new DirectSource(options, target);
        Retries = new RetryLoop(options);
        if (target.Tls == TlsMode.Unverified)
        {
            options.Warn?.Invoke($"The certificate of {target.Address} is not verified (+ssc): anybody on the way can read and change what is sent.");
        }

        _sweeper = options.Clock.CreateTimer(static state => _ = ((BoltDriver)state!).SweepAsync(), this, SweepPeriod, SweepPeriod); // itself
    }

    internal BoltOptions Options { get; }

    internal IConnectionSource Source { get; }

    internal RetryLoop Retries { get; }

    /// <summary>Opens a session; costs nothing.</summary>
    /// <param name="options">What its work has in common; null for the defaults.</param>
    public BoltSession OpenSession(BoltSessionOptions? options = null) => new(this, options ?? new BoltSessionOptions());

    /// <summary>Asks the server for a sign of life.</summary>
    /// <param name="token">Gives up.</param>
    /// <returns>Who answered.</returns>
    /// <exception cref="BoltConnectionException">It cannot be reached.</exception>
    /// <exception cref="BoltServerException">It refuses, for example the credentials.</exception>
    public async Task<BoltServerInfo> VerifyConnectivityAsync(CancellationToken token = default)
    {
        var work = new WorkSettings(BoltAccessMode.Read, Options.Database, null, [], null, null);
        ConnectionLease lease = await Source.AcquireAsync(work, token);
        try
        {
            BoltConnection connection = lease.Connection;
            var reply = new Reply();
            connection.EnqueuePlain(RequestKind.Reset, reply);
            await connection.WaitForAsync(reply, token);
            return new BoltServerInfo(
                connection.Address.ToString(), connection.ServerAgent, connection.Version.ToString(), connection.IsEncrypted);
        }
        finally
        {
            await lease.ReleaseAsync();
        }
    }

    /// <summary>Closes all connections that nobody uses; the others close when they come back.</summary>
    public async ValueTask DisposeAsync()
    {
        await _sweeper.DisposeAsync();
        await Source.DisposeAsync();
    }

    private async Task SweepAsync() => await Source.SweepAsync();
}
