using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>A relationship seen from one of its ends.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Other">The entity at the other end.</param>
/// <param name="Outgoing">Whether the asked entity is the subject.</param>
public sealed record RelatedEntity(Relationship Relationship, Entity Other, bool Outgoing);
