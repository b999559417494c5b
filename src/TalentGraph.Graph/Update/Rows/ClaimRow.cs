using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>A claim with the identities that its local keys stand for, and the relationship that it belongs to.</summary>
internal sealed record ClaimRow
{
    public required string SourceId { get; init; }

    public required bool IsReference { get; init; }

    public required int Position { get; init; }

    public required ContentState State { get; init; }

    public required string RelationshipId { get; init; }

    public required string SubjectIdentity { get; init; }

    public required string ObjectIdentity { get; init; }

    public string? FromIdentity { get; init; }

    public string? AttributedIdentity { get; init; }

    /// <summary>Publication date of the version that dropped it.</summary>
    public PartialDate? DroppedOn { get; init; }

    public required Claim Claim { get; init; }
}
