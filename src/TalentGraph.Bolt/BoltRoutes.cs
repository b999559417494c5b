namespace TalentGraph.Bolt;

/// <summary>Which members of a cluster do what for a database; all are the same one for a single server.</summary>
/// <param name="Database">The database; null if the server does not say.</param>
/// <param name="TimeToLive">How long the server stands by this.</param>
/// <param name="Routers">Members that say who does what, as <c>host:port</c>.</param>
/// <param name="Readers">Members that read.</param>
/// <param name="Writers">Members that write; empty while there is no leader.</param>
public sealed record BoltRoutes(
    string? Database,
    TimeSpan TimeToLive,
    IReadOnlyList<string> Routers,
    IReadOnlyList<string> Readers,
    IReadOnlyList<string> Writers);
