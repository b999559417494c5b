using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Telemetry;

namespace TalentGraph.Bolt.Pooling;

/// <summary>
/// The connections to one server. The connection used last is given out first, which keeps few of them warm; who waits is
/// served in turn. A place is counted from the moment somebody begins to connect.
/// </summary>
internal sealed partial class ConnectionPool(ServerAddress address, ConnectionOpener opener, BoltOptions options, IConnectionOwner owner)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<BoltConnection> _idle = [];
    private readonly Queue<PlaceRequest> _waiting = new();
    private readonly string _name = address.ToString();
    private int _places;
    private int _generation;
    private bool _closed;

    public ServerAddress Address => address;

    /// <summary>Connections given out or being opened.</summary>
    public int InUse
    {
        get
        {
            lock (_lock)
            {
                return _places - _idle.Count;
            }
        }
    }

    public BoltPoolUsage Usage
    {
        get
        {
            lock (_lock)
            {
                return new BoltPoolUsage(_name, _places - _idle.Count, _idle.Count);
            }
        }
    }

    /// <summary>Gives out a connection that is ready for work.</summary>
    /// <exception cref="BoltPoolException">None became free in time.</exception>
    public async ValueTask<BoltConnection> AcquireAsync(Deadline deadline, bool probe, CancellationToken token)
    {
        long start = options.Clock.GetTimestamp();
        BoltConnection? connection = TryTake(out PlaceRequest? place);
        if (place is not null)
        {
            connection = await WaitAsync(place, deadline, token);
        }

        while (connection is not null && !await IsUsableAsync(connection, probe))
        {
            await connection.DisposeAsync();
            connection = TakeIdle();
        }

        connection ??= await OpenAsync(deadline, token);
        BoltMeters.Waited(options.Clock.GetElapsedTime(start), _name);
        return connection;
    }

    /// <summary>Takes a connection back; whoever waits longest gets it, or its place.</summary>
    public async ValueTask ReleaseAsync(BoltConnection connection)
    {
        bool usable = !connection.NeedsReset && !connection.HasPendingAnswers && !connection.IsBroken;
        if (!usable)
        {
            usable = await connection.TryResetAsync();
        }

        connection.IdleSince = options.Clock.GetTimestamp();
        if (!usable || connection.IsStale || IsOld(connection) || !TryPutBack(connection))
        {
            FreePlace();
            await connection.DisposeAsync();
        }
    }

    /// <summary>Closes the connections nobody uses.</summary>
    public async ValueTask CloseIdleAsync(bool all)
    {
        while (TakeExpired(all) is { } connection)
        {
            await connection.DisposeAsync();
        }
    }

    /// <summary>Lets no unused connection be used again, and none come back.</summary>
    public async ValueTask CloseAsync()
    {
        lock (_lock)
        {
            _closed = true;
            while (_waiting.TryDequeue(out PlaceRequest? waiter))
            {
                waiter.Refuse(new ObjectDisposedException(nameof(BoltDriver)));
            }
        }

        await CloseIdleAsync(all: true);
    }

    /// <summary>No connection that was opened until now is to be used for new work; those in use finish what they do.</summary>
    public void MarkAllStale() => Interlocked.Increment(ref _generation);

    /// <summary>No connection that nobody uses now is to be used again.</summary>
    public void MarkIdleStale()
    {
        lock (_lock)
        {
            foreach (BoltConnection connection in _idle)
            {
                connection.IsStale = true;
            }
        }
    }

    private BoltConnection? TryTake(out PlaceRequest? place)
    {
        place = null;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(BoltDriver));
            if (_idle.Last is { } last)
            {
                _idle.RemoveLast();
                return last.Value;
            }

            if (_places < options.MaxPoolSize)
            {
                _places++;
                return null;
            }

            place = new PlaceRequest();
            _waiting.Enqueue(place);
            return null;
        }
    }

    private BoltConnection? TakeIdle()
    {
        lock (_lock)
        {
            if (_idle.Last is not { } last)
            {
                return null;
            }

            _idle.RemoveLast();
            _places--; // the place of the one that was just closed
            return last.Value;
        }
    }

    private BoltConnection? TakeExpired(bool all)
    {
        lock (_lock)
        {
            if (_idle.First is not { } first || !(all || IsExpired(first.Value)))
            {
                return null;
            }

            _idle.RemoveFirst();
            _places--;
            return first.Value;
        }
    }

    private async Task<BoltConnection?> WaitAsync(PlaceRequest place, Deadline deadline, CancellationToken token)
    {
        try
        {
            await place.WaitAsync(deadline.Left, options.Clock, token);
            return place.Connection;
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            if (!place.TryWithdraw())
            {
                await GiveBackAsync(place.Connection);
            }

            if (e is TimeoutException)
            {
                BoltMeters.TimedOut(_name);
                throw PoolErrors.Full(address, options, e);
            }

            throw;
        }
    }

    /// <summary>The place was granted in the same moment as the waiting ended.</summary>
    private async ValueTask GiveBackAsync(BoltConnection? connection)
    {
        if (connection is not null)
        {
            await ReleaseAsync(connection);
        }
        else
        {
            FreePlace();
        }
    }

    /// <summary>The next in line may open a connection, or the place stays empty.</summary>
    private void FreePlace()
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out PlaceRequest? waiter))
            {
                if (waiter.TryGrant(null))
                {
                    return;
                }
            }

            _places--;
        }
    }

    private bool TryPutBack(BoltConnection connection)
    {
        lock (_lock)
        {
            if (_closed)
            {
                return false;
            }

            while (_waiting.TryDequeue(out PlaceRequest? waiter))
            {
                if (waiter.TryGrant(connection))
                {
                    return true;
                }
            }

            _idle.AddLast(connection);
            return true;
        }
    }

    private bool IsOld(BoltConnection connection) =>
        connection.Generation != Volatile.Read(ref _generation)
        || options.Clock.GetElapsedTime(connection.CreatedAt) > options.MaxConnectionLifetime;

    private bool IsExpired(BoltConnection connection) =>
        IsOld(connection) || (options.IdleTimeout is { } limit && options.Clock.GetElapsedTime(connection.IdleSince) > limit);
}
