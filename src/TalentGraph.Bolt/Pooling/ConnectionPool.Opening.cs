using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Telemetry;

namespace TalentGraph.Bolt.Pooling;

/// <content>Trying connections that were used before, and opening new ones.</content>
internal sealed partial class ConnectionPool
{
    private readonly CircuitBreaker _breaker = new(options.BreakAfterFailures, options.BreakFor, options.Clock);

    private async ValueTask<bool> IsUsableAsync(BoltConnection connection, bool probe)
    {
        if (IsOld(connection) || !connection.LooksAlive())
        {
            return false;
        }

        bool check = probe
            || (options.LivenessCheckAfter is { } limit && options.Clock.GetElapsedTime(connection.IdleSince) >= limit);
        return !check || await AnswersAsync(connection);
    }

    /// <summary>A connection that died while nobody used it says nothing about its server, so nobody is told of it.</summary>
    private async ValueTask<bool> AnswersAsync(BoltConnection connection)
    {
        connection.Owner = null;
        bool answers = await connection.TryResetAsync();
        connection.Owner = owner;
        return answers;
    }

    private async Task<BoltConnection> OpenAsync(Deadline deadline, CancellationToken token)
    {
        if (!_breaker.TryEnter(out BoltException? cause))
        {
            FreePlace();
            throw PoolErrors.Broken(address, options, cause);
        }

        try
        {
            BoltConnection connection = await ConnectAsync(deadline, token);
            _breaker.Succeed();
            return connection;
        }
        catch (Exception e)
        {
            FreePlace();
            Learn(e);
            throw;
        }
    }

    private async Task<BoltConnection> ConnectAsync(Deadline deadline, CancellationToken token)
    {
        using var timeout = new CancellationTokenSource(deadline.Left, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, timeout.Token);
        try
        {
            long start = options.Clock.GetTimestamp();
            int generation = Volatile.Read(ref _generation);
            BoltConnection connection = await opener.OpenAsync(address, either.Token);
            connection.Owner = owner;
            connection.Generation = generation;
            BoltMeters.Connected(options.Clock.GetElapsedTime(start), _name);
            return connection;
        }
        catch (OperationCanceledException e) when (!token.IsCancellationRequested)
        {
            BoltMeters.TimedOut(_name);
            throw PoolErrors.Slow(address, options, e);
        }
    }

    private void Learn(Exception failure)
    {
        switch (failure)
        {
            case BoltConnectionException or BoltPoolException:
                _breaker.Fail((BoltException)failure);
                break;
            case BoltException:
                _breaker.Succeed(); // it answers, if only to refuse
                break;
            default:
                _breaker.GiveUp();
                break;
        }
    }
}
