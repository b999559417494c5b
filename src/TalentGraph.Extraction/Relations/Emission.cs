using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations;

/// <summary>A claim that a rule makes of its slots.</summary>
internal sealed record Emission
{
    /// <summary>Relationship type.</summary>
    public required string Type { get; init; }

    /// <summary>Slot of the subject.</summary>
    public required char Subject { get; init; }

    /// <summary>Slot of the object.</summary>
    public required char Object { get; init; }

    /// <summary>Slot of the entity left behind.</summary>
    public char? From { get; init; }

    /// <summary>Temporal status, unless cues say otherwise.</summary>
    public TemporalStatus TemporalStatus { get; init; } = TemporalStatus.Current;

    /// <summary>Modality, unless cues say otherwise.</summary>
    public Modality Modality { get; init; } = Modality.Reported;

    /// <summary>Whether the role that was read is kept.</summary>
    public bool WithRole { get; init; }

    /// <summary>WORKS_AT: whether the position leads the organization whatever its name.</summary>
    public bool Leads { get; init; }

    /// <summary>TARGETS: effect.</summary>
    public Effect? Effect { get; init; }

    /// <summary>LOCATED_IN: site.</summary>
    public string? Site { get; init; }

    /// <summary>Whether the sentence says it of the members of one slot among themselves.</summary>
    public bool AmongMembers { get; init; }

    /// <summary>Whether it is always said of a group.</summary>
    public bool Collective { get; init; }

    /// <summary>Whether a phrase says it in passing, so that cues of the clause do not bear on it.</summary>
    public bool InPassing { get; init; }

    /// <summary>Whether a list on either side makes it mean something else.</summary>
    public bool OnlySingle { get; init; }

    /// <summary>Whether only the first subject of a list is meant.</summary>
    public bool FirstSubject { get; init; }

    /// <summary>Whether only the last subject of a list is meant.</summary>
    public bool LastSubject { get; init; }

    /// <summary>Whether only the first object of a list is meant.</summary>
    public bool FirstObject { get; init; }
}
