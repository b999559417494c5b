namespace TalentGraph.Graph.Model;

/// <summary>
/// One reading of one sentence of one source. Its ends are <see cref="LocalEntity.Key"/>s of that source:
/// merging or parting entities never rewrites a claim.
/// </summary>
public sealed record Claim
{
    /// <summary>Stable id: hash of article id, type, both mention spans and the quote's offsets, without rule or confidence.</summary>
    public required string Id { get; init; }

    /// <summary>Local key of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Relationship type of the ontology, such as <c>WORKS_AT</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Local key of the object.</summary>
    public required string Object { get; init; }

    /// <summary>Qualifiers; <see cref="Qualifiers.From"/> is a local key here.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>When it holds, seen from publication.</summary>
    public TemporalStatus TemporalStatus { get; init; } = TemporalStatus.Current;

    /// <summary>First date on which it holds, where the text gives one.</summary>
    public PartialDate? ValidFrom { get; init; }

    /// <summary>Last date on which it holds, inclusive, where the text gives one.</summary>
    public PartialDate? ValidTo { get; init; }

    /// <summary>How firmly the text says it.</summary>
    public Modality Modality { get; init; } = Modality.Reported;

    /// <summary>Local key of the person or organization quoted as saying it.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Whether the sentence says it of a group without settling which pair holds.</summary>
    public bool Collective { get; init; }

    /// <summary>Id shared by the claims of one group sentence; present when <see cref="Collective"/>.</summary>
    public string? Group { get; init; }

    /// <summary>Reported for what was read from an article, Reference for shipped background.</summary>
    public Derivation Derivation { get; init; } = Derivation.Reported;

    /// <summary>The whole sentence, trimmed and verbatim; absent for reference data.</summary>
    public string? Quote { get; init; }

    /// <summary>Where <see cref="Quote"/> stands in the article's text.</summary>
    public TextSpan? QuoteSpan { get; init; }

    /// <summary>The mention that the subject was read from.</summary>
    public TextSpan? SubjectMention { get; init; }

    /// <summary>The mention that the object was read from.</summary>
    public TextSpan? ObjectMention { get; init; }

    /// <summary>How sure the extractor is that the sentence says this, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The rule or model that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>Reference data only: what was consulted.</summary>
    public string? SourceNote { get; init; }
}
