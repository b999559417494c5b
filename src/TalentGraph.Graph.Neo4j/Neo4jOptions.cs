namespace TalentGraph.Graph.Neo4j;

/// <summary>How to reach a Neo4j database.</summary>
public sealed record Neo4jOptions
{
    /// <summary>
    /// Where: <c>neo4j://HOST:7687</c> for a cluster or one server, <c>bolt://</c> for one server; <c>+s</c> adds TLS, <c>+ssc</c> TLS without
    /// verification. Holds no credentials.
    /// </summary>
    public required Uri Uri { get; init; }

    /// <summary>User name; absent for a server without authentication.</summary>
    public string? User { get; init; }

    /// <summary>Password of <see cref="User"/>.</summary>
    public string? Password { get; init; }

    /// <summary>The database; absent for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>For how long a write is tried again while the database is away. Default: 2 minutes.</summary>
    public TimeSpan WritePatience { get; init; } = TimeSpan.FromMinutes(2);
}
