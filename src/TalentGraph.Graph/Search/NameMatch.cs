using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Search;

/// <summary>An entity found by name.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Reason">Why it was found.</param>
/// <param name="MatchedName">The name that fits.</param>
/// <param name="Score">How well it fits, 0 to 1.</param>
public sealed record NameMatch(Entity Entity, MatchReason Reason, string MatchedName, double Score);
