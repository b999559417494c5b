using System.Collections.Concurrent;
using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Pooling;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Routing;

/// <summary>Sends work to the member of a cluster that does such work and has the least to do.</summary>
internal sealed class RoutingSource : IConnectionSource, IConnectionOwner
{
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();
    private readonly BoltOptions _options;
    private readonly ConnectionOpener _opener;
    private readonly TableKeeper _tables;
    private readonly HomeDatabases _homes = new();
    private int _turn = -1;
    private volatile bool _closed;

    public RoutingSource(BoltOptions options, BoltTarget target)
    {
        _options = options;
        _opener = new ConnectionOpener(options, target);
        _tables = new TableKeeper(options, new Discovery(options, target, this));
    }

    /// <summary>The table for a database as it is known now; null if none is.</summary>
    public RoutingTable? TableOf(string? database) => _tables.Known(database);

    /// <summary>Asks for the table of a database whether or not there is one.</summary>
    public async Task<RoutingTable> RefreshAsync(WorkSettings work, CancellationToken token)
    {
        RoutingTable table = await _tables.RefreshAsync(work, token);
        await DropUnknownAsync();
        return table;
    }

    public async ValueTask<ConnectionLease> AcquireAsync(WorkSettings work, bool probe, CancellationToken token)
    {
        ObjectDisposedException.ThrowIf(_closed, typeof(BoltDriver));
        if (work.Database is null && _homes.Guess(work.ImpersonatedUser) is { } guess)
        {
            ConnectionLease lease = await AcquireNamedAsync(work with { Database = guess }, probe, token);
            if (lease.Connection.RoutesByItself)
            {
                return lease.Unnamed();
            }

            _homes.TurnOff();
            await lease.ReleaseAsync();
        }

        return await AcquireNamedAsync(work, probe, token);
    }

    public void LearnHome(string? user, string database) => _homes.Learn(user, database);

    /// <summary>A connection to a given server, for asking it the way.</summary>
    public async Task<ConnectionLease> AcquireFromAsync(ServerAddress address, CancellationToken token)
    {
        ConnectionPool pool = PoolOf(address);
        try
        {
            BoltConnection connection = await pool.AcquireAsync(Deadline.In(_options.AcquisitionTimeout, _options.Clock), probe: false, token);
            connection.Database = null;
            connection.Mode = BoltAccessMode.Read;
            return new ConnectionLease(connection, pool, null);
        }
        catch (BoltConnectionException)
        {
            await LoseAsync(address);
            throw;
        }
    }

    public void OnFailure(BoltConnection connection, BoltServerException failure)
    {
        switch (failure.Code)
        {
            case ServerCodes.NotALeader or ServerCodes.ReadOnlyDatabase:
                _tables.ForgetWriter(connection.Database, connection.Address);
                break;
            case ServerCodes.DatabaseUnavailable:
                _tables.Forget(connection.Database, connection.Address);
                break;
            case ServerCodes.AuthorizationExpired:
                connection.IsStale = true;
                PoolOf(connection.Address).MarkAllStale();
                break;
            case ServerCodes.TokenExpired:
                connection.IsStale = true;
                break;
            default:
                break;
        }
    }

    public void OnLost(BoltConnection connection)
    {
        _tables.Forget(connection.Address);
        PoolOf(connection.Address).MarkIdleStale();
    }

    public IEnumerable<BoltPoolUsage> Usage() => _pools.Values.Select(pool => pool.Usage);

    public async ValueTask SweepAsync()
    {
        foreach (ConnectionPool pool in _pools.Values)
        {
            await pool.CloseIdleAsync(all: false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _closed = true;
        foreach (ConnectionPool pool in _pools.Values)
        {
            await pool.CloseAsync();
        }
    }

    /// <summary>
    /// The routers are asked at most once: a cluster whose members cannot be reached may go on naming them, and who asks it
    /// again and again would never end.
    /// </summary>
    private async ValueTask<ConnectionLease> AcquireNamedAsync(WorkSettings work, bool probe, CancellationToken token)
    {
        RoutingTable table = await _tables.GetAsync(work, token);
        string? database = work.Database ?? table.Database;
        if (work.Database is null && database is not null)
        {
            _homes.Learn(work.ImpersonatedUser, database);
        }

        BoltConnectionException? last = null;
        while (LeastBusy((_tables.Known(database) ?? table).For(work.Mode)) is { } address)
        {
            ConnectionPool pool = PoolOf(address);
            try
            {
                BoltConnection connection = await pool.AcquireAsync(Deadline.In(_options.AcquisitionTimeout, _options.Clock), probe, token);
                connection.Database = database;
                connection.Mode = work.Mode;
                return new ConnectionLease(connection, pool, database);
            }
            catch (BoltConnectionException e)
            {
                last = e;
                await LoseAsync(address);
            }
        }

        throw new BoltConnectionException(
            $"No server for {(work.Mode == BoltAccessMode.Read ? "reading" : "writing")} database '{database}' can be reached now.",
            last,
            othersMayServe: true);
    }

    private ConnectionPool PoolOf(ServerAddress address) =>
        _pools.GetOrAdd(address, key => new ConnectionPool(key, _opener, _options, this));

    /// <summary>The one with the fewest connections in use; of equals, each in its turn.</summary>
    private ServerAddress? LeastBusy(IReadOnlyList<ServerAddress> addresses)
    {
        int turn = Interlocked.Increment(ref _turn) & int.MaxValue;
        ServerAddress? best = null;
        int fewest = int.MaxValue;
        for (int i = 0; i < addresses.Count; i++)
        {
            ServerAddress address = addresses[(turn + i) % addresses.Count];
            int busy = PoolOf(address).InUse;
            if (busy < fewest)
            {
                (best, fewest) = (address, busy);
            }
        }

        return best;
    }

    private async ValueTask LoseAsync(ServerAddress address)
    {
        _tables.Forget(address);
        await PoolOf(address).CloseIdleAsync(all: true);
    }

    /// <summary>Closes unused connections to servers that no table names any more.</summary>
    private async ValueTask DropUnknownAsync()
    {
        HashSet<ServerAddress> named = _tables.Named();
        foreach (ConnectionPool pool in _pools.Values.Where(pool => !named.Contains(pool.Address)))
        {
            await pool.CloseIdleAsync(all: true);
        }
    }
}
