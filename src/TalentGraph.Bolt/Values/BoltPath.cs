namespace TalentGraph.Bolt.Values;

/// <summary>A walk through the graph.</summary>
/// <param name="Nodes">The nodes in walking order; one more than relationships.</param>
/// <param name="Relationships">The relationships in walking order, each with its own direction.</param>
public sealed record BoltPath(IReadOnlyList<BoltNode> Nodes, IReadOnlyList<BoltRelationship> Relationships);
