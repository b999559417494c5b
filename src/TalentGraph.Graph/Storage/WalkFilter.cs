namespace TalentGraph.Graph.Storage;

/// <summary>Which relationships a walk may use; claims, articles and origins are never walked.</summary>
public sealed record WalkFilter
{
    /// <summary>Only these types; empty for all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Which relationships.</summary>
    public RelationshipFilter Filter { get; init; } = RelationshipFilter.Standing;
}
