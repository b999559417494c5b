using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Paths;

/// <summary>One hop of a path with all its relationships.</summary>
/// <param name="FromId">Where it starts.</param>
/// <param name="ToId">Where it leads.</param>
/// <param name="Relationships">The relationships between the two, by confidence from high to low, then id.</param>
public sealed record PathHop(string FromId, string ToId, IReadOnlyList<Hop> Relationships);
