namespace TalentGraph.Evaluation.Gold;

/// <summary>The scores of an extractor against gold data, by the rules of FORMATS, "Gold data and how it is scored".</summary>
public sealed record GoldReport
{
    /// <summary>Number of articles.</summary>
    public required int Articles { get; init; }

    /// <summary>Entities of all kinds.</summary>
    public required Count Entities { get; init; }

    /// <summary>Entities by kind, in the order of the ontology.</summary>
    public required IReadOnlyList<(string Kind, Count Count)> EntitiesByKind { get; init; }

    /// <summary>Claims of all types.</summary>
    public required Count Claims { get; init; }

    /// <summary>Claims by relationship type, in code point order.</summary>
    public required IReadOnlyList<(string Type, Count Count)> ClaimsByType { get; init; }

    /// <summary>Claims with a person at an end.</summary>
    public required Count PersonClaims { get; init; }

    /// <summary>Claims with a policy at an end.</summary>
    public required Count PolicyClaims { get; init; }

    /// <summary>Claims of recruiting and moving.</summary>
    public required Count MovingClaims { get; init; }

    /// <summary>Qualifiers of the claims that were found: right of all, in a fixed order.</summary>
    public required IReadOnlyList<(string Qualifier, Share Share)> Qualifiers { get; init; }

    /// <summary>Statements with speaker and words right.</summary>
    public required Count Statements { get; init; }

    /// <summary>Traps that were hit, of all traps.</summary>
    public required Share TrapsHit { get; init; }

    /// <summary>Quotes and mentions that are not verbatim in their article; anything but 0 is a defect.</summary>
    public required int NotVerbatim { get; init; }

    /// <summary>Errors: traps first, then wrong claims by descending confidence, then the rest.</summary>
    public required IReadOnlyList<GoldError> Errors { get; init; }
}
