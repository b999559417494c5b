using TalentGraph.Bolt.Connections;

namespace TalentGraph.Bolt.Pooling;

/// <summary>A connection for one piece of work, given back once.</summary>
internal sealed class ConnectionLease(BoltConnection connection, ConnectionPool pool, string? database)
{
    private bool _released;

    public BoltConnection Connection => connection;

    /// <summary>The database to name in requests: the one asked for, or the user's home database where routing told it.</summary>
    public string? Database => database;

    public ValueTask ReleaseAsync()
    {
        if (_released)
        {
            return ValueTask.CompletedTask;
        }

        _released = true;
        return pool.ReleaseAsync(connection);
    }
}
