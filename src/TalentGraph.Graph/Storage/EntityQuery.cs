using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>Which entities, in which order.</summary>
public sealed record EntityQuery
{
    /// <summary>Only these kinds; empty for all.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [];

    /// <summary>Only these subkinds; empty for all.</summary>
    public IReadOnlyList<string> Subkinds { get; init; } = [];

    /// <summary>At least so many independent origins; 0 includes background entities that no article mentions.</summary>
    public int MinOrigins { get; init; }

    /// <summary>Whether unnamed entities are wanted too.</summary>
    public bool IncludeUnnamed { get; init; }

    /// <summary>Only names that begin so, compared folded; absent for all.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>Order.</summary>
    public EntityOrder Order { get; init; } = EntityOrder.Relevance;
}
