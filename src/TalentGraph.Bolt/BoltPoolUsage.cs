namespace TalentGraph.Bolt;

/// <summary>The connections to one server.</summary>
/// <param name="Address">The server, as <c>host:port</c>.</param>
/// <param name="InUse">Connections given out or being opened.</param>
/// <param name="Idle">Connections that wait for work.</param>
public readonly record struct BoltPoolUsage(string Address, int InUse, int Idle);
