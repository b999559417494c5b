using TalentGraph.Graph.Model;

namespace TalentGraph.Evaluation.Gold;

/// <summary>A claim of the gold data; ends, <see cref="From"/> and <see cref="AttributedTo"/> are entity keys.</summary>
public sealed record GoldClaim
{
    /// <summary>Subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Relationship type.</summary>
    public required string Type { get; init; }

    /// <summary>Object.</summary>
    public required string Object { get; init; }

    /// <summary>Modality.</summary>
    public Modality Modality { get; init; }

    /// <summary>Temporal status.</summary>
    public TemporalStatus TemporalStatus { get; init; }

    /// <summary>Whether it is said of a group.</summary>
    public bool Collective { get; init; }

    /// <summary>Effect of a policy.</summary>
    public Effect? Effect { get; init; }

    /// <summary>Entity left behind.</summary>
    public string? From { get; init; }

    /// <summary>Who is quoted as saying it.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Sentence it was read from.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Whether finding or missing it counts neither way.</summary>
    public bool Doubtful { get; init; }
}
