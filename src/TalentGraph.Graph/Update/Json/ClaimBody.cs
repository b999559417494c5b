using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Json;

/// <summary>What a claim says, as a store keeps it beside its id, type, derivation, modality and confidence.</summary>
internal sealed record ClaimBody
{
    public required string Subject { get; init; }

    public required string Object { get; init; }

    public Qualifiers? Qualifiers { get; init; }

    public TemporalStatus TemporalStatus { get; init; }

    public PartialDate? ValidFrom { get; init; }

    public PartialDate? ValidTo { get; init; }

    public string? AttributedTo { get; init; }

    public bool? Collective { get; init; }

    public string? Group { get; init; }

    public string? Quote { get; init; }

    public TextSpan? QuoteSpan { get; init; }

    public TextSpan? SubjectMention { get; init; }

    public TextSpan? ObjectMention { get; init; }

    public required string Rule { get; init; }

    public string? SourceNote { get; init; }

    public static ClaimBody Of(Claim claim) => new()
    {
        Subject = claim.Subject,
        Object = claim.Object,
        Qualifiers = claim.Qualifiers == Model.Qualifiers.None ? null : claim.Qualifiers,
        TemporalStatus = claim.TemporalStatus,
        ValidFrom = claim.ValidFrom,
        ValidTo = claim.ValidTo,
        AttributedTo = claim.AttributedTo,
        Collective = claim.Collective ? true : null,
        Group = claim.Group,
        Quote = claim.Quote,
        QuoteSpan = claim.QuoteSpan,
        SubjectMention = claim.SubjectMention,
        ObjectMention = claim.ObjectMention,
        Rule = claim.Rule,
        SourceNote = claim.SourceNote,
    };

    public Claim ToClaim(string id, string type, Derivation derivation, Modality modality, double confidence) => new()
    {
        Id = id,
        Subject = Subject,
        Type = type,
        Object = Object,
        Qualifiers = Qualifiers ?? Model.Qualifiers.None,
        TemporalStatus = TemporalStatus,
        ValidFrom = ValidFrom,
        ValidTo = ValidTo,
        Modality = modality,
        AttributedTo = AttributedTo,
        Collective = Collective ?? false,
        Group = Group,
        Derivation = derivation,
        Quote = Quote,
        QuoteSpan = QuoteSpan,
        SubjectMention = SubjectMention,
        ObjectMention = ObjectMention,
        Confidence = confidence,
        Rule = Rule,
        SourceNote = SourceNote,
    };
}
