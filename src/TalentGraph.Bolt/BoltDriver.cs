using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Execution;
using TalentGraph.Bolt.Pooling;
using TalentGraph.Bolt.Protocol;
using TalentGraph.Bolt.Routing;
using TalentGraph.Bolt.Telemetry;

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
        IsEncrypted = target.Tls != TlsMode.None;
        Source = target.IsRouting ? new RoutingSource(options, target) : new DirectSource(options, target);
        Retries = new RetryLoop(options);
        if (target.Tls == TlsMode.Unverified)
        {
            options.Warn?.Invoke($"The certificate of {target.Address} is not verified (+ssc): anybody on the way can read and change what is sent.");
        }

        BoltMeters.Opened(this);
        _sweeper = options.Clock.CreateTimer(static state => _ = ((BoltDriver)state!).SweepAsync(), this, SweepPeriod, SweepPeriod); // itself
    }

    /// <summary>Whether connections use TLS.</summary>
    public bool IsEncrypted { get; }

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
        ConnectionLease lease = await Source.AcquireAsync(work, probe: true, token);
        BoltConnection connection = lease.Connection;
        var info = new BoltServerInfo(
            connection.Address.ToString(), connection.ServerAgent, connection.Version.ToString(), connection.IsEncrypted);
        await lease.ReleaseAsync();
        return info;
    }

    /// <summary>Who does what for a database as it is known now, without asking; null with <c>bolt://</c> or before it was asked.</summary>
    /// <param name="database">The database; null for a home database that no router names.</param>
    public BoltRoutes? KnownRoutes(string? database) => (Source as RoutingSource)?.TableOf(database)?.ToRoutes();

    /// <summary>Asks who does what for a database.</summary>
    /// <param name="database">The database; null for that of the options, or the user's home database.</param>
    /// <param name="bookmarks">Bookmarks of work that must be visible; null for none.</param>
    /// <param name="token">Gives up.</param>
    /// <exception cref="InvalidOperationException">The URI is not of <c>neo4j://</c>.</exception>
    /// <exception cref="BoltConnectionException">No router answers.</exception>
    /// <exception cref="BoltServerException">The database is unknown, or the user may not use it.</exception>
    public async Task<BoltRoutes> FindRoutesAsync(
        string? database = null, IReadOnlyList<string>? bookmarks = null, CancellationToken token = default)
    {
        if (Source is not RoutingSource routing)
        {
            throw new InvalidOperationException("There are no routes with bolt://. Use neo4j://.");
        }

        var work = new WorkSettings(BoltAccessMode.Read, database ?? Options.Database, null, bookmarks ?? [], null, null);
        return (await routing.RefreshAsync(work, token)).ToRoutes();
    }

    /// <summary>How many connections there are to each server now, in order of addresses.</summary>
    public IReadOnlyList<BoltPoolUsage> PoolUsage() =>
        [.. Source.Usage().OrderBy(usage => usage.Address, StringComparer.Ordinal)];

    /// <summary>Closes all connections that nobody uses; the others close when they come back.</summary>
    public async ValueTask DisposeAsync()
    {
        BoltMeters.Closed(this);
        await _sweeper.DisposeAsync();
        await Source.DisposeAsync();
    }

    private async Task SweepAsync() => await Source.SweepAsync();
}
