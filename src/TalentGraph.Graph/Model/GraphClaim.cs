namespace TalentGraph.Graph.Model;

/// <summary>A claim as the graph shows it: its local keys resolved to public ids.</summary>
/// <param name="Claim">The claim as it was read.</param>
/// <param name="RelationshipId">The relationship that it supports or denies.</param>
/// <param name="SubjectId">Public id of the subject.</param>
/// <param name="ObjectId">Public id of the object.</param>
/// <param name="FromId">Public id of <see cref="Qualifiers.From"/>.</param>
/// <param name="AttributedToId">Public id of <see cref="Claim.AttributedTo"/>.</param>
/// <param name="ArticleId">The article; absent for reference data.</param>
/// <param name="OriginId">The article's origin; absent for reference data.</param>
/// <param name="SourceId">Article id or id of the reference source.</param>
public sealed record GraphClaim(
    Claim Claim,
    string RelationshipId,
    string SubjectId,
    string ObjectId,
    string? FromId,
    string? AttributedToId,
    string? ArticleId,
    string? OriginId,
    string SourceId);
