namespace TalentGraph.Testing.Neo4j;

/// <summary>Where a Neo4j server answers, and as whom.</summary>
/// <param name="Bolt">Its Bolt address, <c>bolt://127.0.0.1:7687</c>.</param>
/// <param name="User">User name.</param>
/// <param name="Password">Password.</param>
public sealed record Neo4jEndpoint(Uri Bolt, string User, string Password);
