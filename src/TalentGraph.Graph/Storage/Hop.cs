namespace TalentGraph.Graph.Storage;

/// <summary>A relationship as a step of a walk.</summary>
/// <param name="RelationshipId">The relationship.</param>
/// <param name="Type">Its type.</param>
/// <param name="OtherId">The entity at the other end.</param>
/// <param name="Outgoing">Whether the walk goes from subject to object.</param>
/// <param name="Confidence">Its confidence, 0 to 1.</param>
public sealed record Hop(string RelationshipId, string Type, string OtherId, bool Outgoing, double Confidence);
