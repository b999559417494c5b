namespace TalentGraph.Bolt;

/// <summary>Who answers.</summary>
/// <param name="Address">The server, as <c>host:port</c>.</param>
/// <param name="Agent">Its name and version, such as <c>Neo4j/5.26.31</c>.</param>
/// <param name="ProtocolVersion">The version of Bolt, such as <c>5.8</c>.</param>
/// <param name="IsEncrypted">Whether the connection uses TLS.</param>
public sealed record BoltServerInfo(string Address, string Agent, string ProtocolVersion, bool IsEncrypted);
