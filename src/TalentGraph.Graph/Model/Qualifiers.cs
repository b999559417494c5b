namespace TalentGraph.Graph.Model;

/// <summary>What a claim or relationship says beyond its two ends; the ontology tells which type carries which.</summary>
public sealed record Qualifiers
{
    /// <summary>No qualifier.</summary>
    public static Qualifiers None { get; } = new();

    /// <summary>WORKS_AT: position, in the text's words.</summary>
    public string? Role { get; init; }

    /// <summary>WORKS_AT: whether the position leads the organization.</summary>
    public bool? Leadership { get; init; }

    /// <summary>STUDIED_AT: degree.</summary>
    public string? Degree { get; init; }

    /// <summary>STUDIED_AT and COMPETES_WITH: field of study or of competition.</summary>
    public string? Field { get; init; }

    /// <summary>MOVED_TO: the entity left behind; a local key in a claim, a public id in a relationship.</summary>
    public string? From { get; init; }

    /// <summary>LOCATED_IN: headquarters, office, lab, plant or registered.</summary>
    public string? Site { get; init; }

    /// <summary>PART_OF: share held, 0 to 1.</summary>
    public double? Share { get; init; }

    /// <summary>TARGETS: what the policy does to its target.</summary>
    public Effect? Effect { get; init; }

    /// <summary>MOVED_TO, RECRUITS_FROM and TARGETS: what is offered; words of the ontology's list, in code point order.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>RECRUITS_FROM: fields of the people recruited, in code point order.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>INVESTS_IN and ACQUIRED: sum of money.</summary>
    public Amount? Amount { get; init; }
}
