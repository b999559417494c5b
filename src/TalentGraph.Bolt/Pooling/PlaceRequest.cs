using TalentGraph.Bolt.Connections;

namespace TalentGraph.Bolt.Pooling;

/// <summary>Somebody who waits for a place in a full pool.</summary>
internal sealed class PlaceRequest
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _granted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _decided;

    /// <summary>The connection that came with the place; null for one that must be opened.</summary>
    public BoltConnection? Connection { get; private set; }

    /// <summary>Waits until a place is granted.</summary>
    /// <exception cref="TimeoutException">None was in time.</exception>
    public Task WaitAsync(TimeSpan limit, TimeProvider clock, CancellationToken token) =>
        _granted.Task.WaitAsync(limit, clock, token);

    /// <summary>Grants the place, unless the request was withdrawn.</summary>
    public bool TryGrant(BoltConnection? connection)
    {
        lock (_lock)
        {
            if (_decided)
            {
                return false;
            }

            (_decided, Connection) = (true, connection);
        }

        _granted.SetResult();
        return true;
    }

    /// <summary>Stops waiting.</summary>
    /// <returns>False if a place was granted in the meantime; it must be given back.</returns>
    public bool TryWithdraw()
    {
        lock (_lock)
        {
            bool first = !_decided;
            _decided = true;
            return first;
        }
    }

    /// <summary>Ends the waiting with an error.</summary>
    public void Refuse(Exception why)
    {
        if (TryWithdraw())
        {
            _granted.SetException(why);
        }
    }
}
