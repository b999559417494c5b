using System.Net.Sockets;
using System.Security.Authentication;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Connections;

/// <content>What ends a connection, and what brings it back to a clean state.</content>
internal sealed partial class BoltConnection
{
    /// <summary>How long a server may take to stop what it does; then the socket is closed, which stops it too.</summary>
    private static readonly TimeSpan StopGrace = TimeSpan.FromSeconds(1);
    private bool _closeAfterBatch;

    public static bool IsNetworkFailure(Exception e) =>
        e is IOException or SocketException or ObjectDisposedException or TimeoutException or AuthenticationException;

    /// <summary>Brings the server back to READY: rolls back, drops open results, clears a failure.</summary>
    /// <returns>Whether that worked; if not, the connection is closed.</returns>
    public async ValueTask<bool> TryResetAsync()
    {
        if (!IsBroken)
        {
            await InterruptAsync();
        }

        return !IsBroken;
    }

    /// <summary>Whether an unused connection is still open, as far as can be known without asking.</summary>
    public bool LooksAlive() => !IsBroken && !IsStale && !_transport.HasNews();

    /// <summary>Closes the socket at once.</summary>
    public void Abort(string why) => Fail(new BoltConnectionException($"The connection to {Address} was closed: {why}.", null, IsRouted));

    /// <summary>Says good-bye and closes; waits for no answer.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!IsBroken)
        {
            try
            {
                Requests.Plain(_outbox.Begin(), RequestKind.Goodbye);
                _outbox.End();
                await FlushAsync(CancellationToken.None);
            }
            catch (BoltException)
            {
                // It is being closed anyway.
            }
        }

        Fail(new BoltConnectionException($"The connection to {Address} is closed.", null, IsRouted));
        await _transport.DisposeAsync();
    }

    private void ThrowIfBroken()
    {
        if (_fault is not null)
        {
            throw _fault switch
            {
                BoltConnectionException lost => new BoltConnectionException(lost.Message, lost, lost.OthersMayServe),
                _ => new BoltProtocolException(_fault.Message, _fault),
            };
        }
    }

    private BoltConnectionException Lose(string message, Exception? cause)
    {
        var lost = new BoltConnectionException(message, cause, IsRouted);
        bool first = _fault is null;
        Fail(lost);
        if (first)
        {
            Owner?.OnLost(this);
        }

        return lost;
    }

    private void Fail(BoltException fault)
    {
        _fault ??= fault;
        _watch.Dispose();
        _transport.Abort();
    }

    /// <summary>Writes RESET and reads until it is answered; closes the socket if that takes too long.</summary>
    private async ValueTask InterruptAsync()
    {
        TimeSpan limit = _watch.Limit;
        var reset = new Reply();
        long start = Clock.GetTimestamp();
        try
        {
            _dropRecords = true;
            EnqueuePlain(RequestKind.Reset, reset);
            await FlushAsync(CancellationToken.None);
            while (!reset.IsDone && StopGrace - Clock.GetElapsedTime(start) is { Ticks: > 0 } left)
            {
                _watch.Limit = left < limit ? left : limit;
                WatchedRead read = await ReadAsync(CancellationToken.None);
                if (read.Outcome == ReadOutcome.Read)
                {
                    Digest(read.Result);
                }
            }
        }
        catch (BoltException)
        {
            // The connection is closed, which stops the server as well.
        }

        _dropRecords = false;
        _watch.Limit = limit;
        if (!reset.IsSuccess && !IsBroken)
        {
            Abort("it did not answer RESET in time");
        }
    }
}
