using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>Follows relationships from a set of entities; each entity gets a page of its own.</summary>
public sealed record Expansion
{
    /// <summary>The steps to follow; their results form one list.</summary>
    public required IReadOnlyList<EdgeStep> Steps { get; init; }

    /// <summary>Which relationships.</summary>
    public RelationshipFilter Filter { get; init; } = RelationshipFilter.Standing;

    /// <summary>Only other ends of these kinds; empty for all.</summary>
    public IReadOnlyList<EntityKind> OtherKinds { get; init; } = [];

    /// <summary>Order.</summary>
    public RelationshipOrder Order { get; init; } = RelationshipOrder.Relevance;

    /// <summary>Window on each entity's list.</summary>
    public PageRequest Page { get; init; } = new();
}
