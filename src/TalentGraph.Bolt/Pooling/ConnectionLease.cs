using TalentGraph.Bolt.Connections;
using TalentGraph.Bolt.Protocol;

namespace TalentGraph.Bolt.Pooling;

/// <summary>A connection for one piece of work, given back once.</summary>
internal sealed class ConnectionLease(BoltConnection connection, ConnectionPool pool, string? database)
{
    private bool _released;

    public BoltConnection Connection => connection;

    /// <summary>The database to name in requests: the one asked for, or the user's home database where routing told it.</summary>
    public string? Database => database;

    /// <summary>The same, leaving it to the server which database it is.</summary>
    public ConnectionLease Unnamed() => new(connection, pool, null);

    /// <summary>Gives the connection back and complains if the server is too old for the work.</summary>
    /// <exception cref="BoltUnsupportedException">It cannot act for another user.</exception>
    public async ValueTask CheckAsync(WorkSettings work)
    {
        if (work.ImpersonatedUser is not null && !connection.Version.HasImpersonation)
        {
            await ReleaseAsync();
            throw new BoltUnsupportedException(
                $"Acting for user '{work.ImpersonatedUser}' is not supported by Bolt {connection.Version}; it needs Bolt 4.4 (Neo4j 4.4).");
        }
    }

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
