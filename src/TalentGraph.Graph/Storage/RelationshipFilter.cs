using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>Which relationships; every part that is given must hold.</summary>
public sealed record RelationshipFilter
{
    /// <summary>Everything that still stands on a claim.</summary>
    public static RelationshipFilter Standing { get; } = new();

    /// <summary>Only relationships that may hold in this interval: their periods overlap it, a missing end matches.</summary>
    public PartialDate? ValidAt { get; init; }

    /// <summary>Only this confidence or more, 0 to 1.</summary>
    public double MinConfidence { get; init; }

    /// <summary>Only so many independent origins or more.</summary>
    public int MinOrigins { get; init; }

    /// <summary>Only these modalities; empty for all.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    /// <summary>Only these temporal statuses; empty for all.</summary>
    public IReadOnlyList<TemporalStatus> TemporalStatuses { get; init; } = [];

    /// <summary>Only these derivations; empty for all.</summary>
    public IReadOnlyList<Derivation> Derivations { get; init; } = [];

    /// <summary>Only with all of these offers; empty for all.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>Only these effects; empty for all.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>Whether those without live support (unsupported, retracted) are wanted too.</summary>
    public bool IncludeUnsupported { get; init; }

    /// <summary>Whether an unnamed entity may stand at the other end.</summary>
    public bool IncludeUnnamed { get; init; }
}
