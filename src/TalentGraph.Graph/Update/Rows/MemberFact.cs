namespace TalentGraph.Graph.Update.Rows;

/// <summary>A member with what the projection needs of its surroundings.</summary>
/// <param name="Member">The member.</param>
/// <param name="EntityId">The entity of its identity.</param>
/// <param name="OriginId">Origin of its article; absent for reference data.</param>
internal sealed record MemberFact(MemberRow Member, string EntityId, string? OriginId);
