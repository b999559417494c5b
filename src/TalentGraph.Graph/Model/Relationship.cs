namespace TalentGraph.Graph.Model;

/// <summary>
/// What all claims with the same subject, type, object and variant say together. A projection: it can be dropped and rebuilt
/// from claims at any time with an identical result.
/// </summary>
public sealed record Relationship
{
    /// <summary>Public id: hash of subject id, type, object id and variant.</summary>
    public required string Id { get; init; }

    /// <summary>Public id of the subject; for symmetric types the smaller of the two ids.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Relationship type of the ontology.</summary>
    public required string Type { get; init; }

    /// <summary>Public id of the object.</summary>
    public required string ObjectId { get; init; }

    /// <summary><c>leadership</c> for WORKS_AT, the effect for TARGETS, otherwise empty.</summary>
    public string Variant { get; init; } = "";

    /// <summary>Single values of the most confident claim, unions of the lists; <see cref="Qualifiers.From"/> is a public id.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>Distinct periods, by first date.</summary>
    public IReadOnlyList<Period> Periods { get; init; } = [];

    /// <summary>Of the most confident claim.</summary>
    public TemporalStatus TemporalStatus { get; init; }

    /// <summary>Of the most confident claim.</summary>
    public Modality Modality { get; init; }

    /// <summary>Public id of the speaker of the most confident claim.</summary>
    public string? AttributedToId { get; init; }

    /// <summary>Whether only group sentences say so.</summary>
    public bool Collective { get; init; }

    /// <summary>Strongest derivation among its live claims.</summary>
    public Derivation Derivation { get; init; }

    /// <summary>0 to 0.99; see the ontology's Projection.</summary>
    public double Confidence { get; init; }

    /// <summary>Number of live claims.</summary>
    public int ClaimCount { get; init; }

    /// <summary>Number of live articles that report it.</summary>
    public int ArticleCount { get; init; }

    /// <summary>Number of independent origins among those articles.</summary>
    public int OriginCount { get; init; }

    /// <summary>Earliest publication date; absent when no article is dated.</summary>
    public PartialDate? FirstSeen { get; init; }

    /// <summary>Latest publication date; absent when no article is dated.</summary>
    public PartialDate? LastSeen { get; init; }

    /// <summary>Whether it still stands.</summary>
    public SupportStatus Status { get; init; }

    /// <summary>Publication date of the version that dropped the last support.</summary>
    public PartialDate? UnsupportedSince { get; init; }

    /// <summary>Reason given when its claims were retracted.</summary>
    public string? RetractionReason { get; init; }

    /// <summary>Ids of the relationships that a derived one follows from; empty for others.</summary>
    public IReadOnlyList<string> DerivedFrom { get; init; } = [];
}
