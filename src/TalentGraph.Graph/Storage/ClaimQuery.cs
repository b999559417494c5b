using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>Which claims of each key; ordered reported first, then by confidence from high to low, then by id.</summary>
public sealed record ClaimQuery
{
    /// <summary>What the keys are: relationships, entities or articles.</summary>
    public required ClaimScope Scope { get; init; }

    /// <summary>Only these types; empty for all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Only these derivations; empty for all.</summary>
    public IReadOnlyList<Derivation> Derivations { get; init; } = [];

    /// <summary>Only these modalities; empty for all.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    /// <summary>Only this confidence or more, 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Window on each key's list.</summary>
    public PageRequest Page { get; init; } = new();
}
