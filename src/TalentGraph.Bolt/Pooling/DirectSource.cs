using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Pooling;

/// <summary>All work goes to the one server of the URI.</summary>
internal sealed class DirectSource : IConnectionSource, IConnectionOwner
{
    private readonly BoltOptions _options;
    private readonly ConnectionPool _pool;

    public DirectSource(BoltOptions options, BoltTarget target)
    {
        _options = options;
        _pool = new ConnectionPool(target.Address, new ConnectionOpener(options, target), options, this);
    }

    public async ValueTask<ConnectionLease> AcquireAsync(WorkSettings work, bool probe, CancellationToken token)
    {
        BoltConnection connection = await _pool.AcquireAsync(Deadline.In(_options.AcquisitionTimeout, _options.Clock), probe, token);
        connection.Database = work.Database;
        connection.Mode = work.Mode;
        return new ConnectionLease(connection, _pool, work.Database);
    }

    public void OnFailure(BoltConnection connection, BoltServerException failure)
    {
        if (failure.Code == ServerCodes.AuthorizationExpired)
        {
            connection.IsStale = true;
            _pool.MarkAllStale();
        }
        else if (failure.Code == ServerCodes.TokenExpired)
        {
            connection.IsStale = true;
        }
    }

    /// <summary>The others to the same server are most likely lost as well.</summary>
    public void OnLost(BoltConnection connection) => _pool.MarkIdleStale();

    /// <summary>There is only one server to go to, whichever database it is.</summary>
    public void LearnHome(string? user, string database)
    {
    }

    public IEnumerable<BoltPoolUsage> Usage() => [_pool.Usage];

    public ValueTask SweepAsync() => _pool.CloseIdleAsync(all: false);

    public ValueTask DisposeAsync() => _pool.CloseAsync();
}
