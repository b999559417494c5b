using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Projection;

/// <summary>Reads a relationship off its tally.</summary>
internal static class RelationshipProjection
{
    public static Relationship Project(RelationshipKey key, RelationshipTally tally)
    {
        (ClaimTally? leading, Derivation derivation) = Leading(tally);
        bool isDerived = leading is null && tally.Derived is not null;
        Outlook outlook = Outlook(leading, isDerived ? tally.Derived : null);
        SupportStatus status = Status(tally);
        return new Relationship
        {
            Id = key.Id,
            SubjectId = key.SubjectId,
            Type = key.Type,
            ObjectId = key.ObjectId,
            Variant = key.Variant,
            Qualifiers = (leading ?? new ClaimTally()).ToQualifiers(key.Type, key.Variant),
            Periods = leading?.Periods ?? [],
            TemporalStatus = outlook.TemporalStatus,
            Modality = outlook.Modality,
            AttributedToId = outlook.AttributedIdentity,
            Collective = leading is { Single: 0 },
            Derivation = derivation,
            Confidence = Confidence(tally, isDerived),
            ClaimCount = tally.Statements,
            ArticleCount = tally.Articles,
            OriginCount = tally.Origins,
            FirstSeen = tally.FirstSeen,
            LastSeen = tally.LastSeen,
            Status = status,
            UnsupportedSince = status == SupportStatus.Unsupported ? tally.Lapse?.Since : null,
            RetractionReason = status == SupportStatus.Retracted ? tally.Lapse?.Reason : null,
            DerivedFrom = isDerived ? tally.Derived!.From : [],
        };
    }

    // A denial outweighs what merely follows; former claims speak only when nothing else does.
    private static (ClaimTally? Claims, Derivation Derivation) Leading(RelationshipTally tally) => tally switch
    {
        { Reported: { } reported } => (reported, Derivation.Reported),
        { Reference: { } reference } => (reference, Derivation.Reference),
        { Denied: { } denied } => (denied, Derivation.Reported),
        { Derived: not null } => (null, Derivation.Jurisdiction),
        _ => (tally.Lapse?.Claims, Derivation.Reported),
    };

    private static Outlook Outlook(ClaimTally? leading, DerivedSupport? derived) =>
        derived is not null
            ? new Outlook(derived.TemporalStatus, derived.Modality, null)
            : leading?.Outlook?.Value ?? new Outlook(TemporalStatus.Unknown, Modality.Reported, null);

    private static double Confidence(RelationshipTally tally, bool isDerived) =>
        tally.Reported is not null ? Likelihood.Combined(tally.Weight)
        : tally.Reference is { Outlook: { } best } ? Likelihood.Rounded(best.Confidence)
        : isDerived ? Likelihood.Rounded(tally.Derived!.Confidence)
        : 0;

    private static SupportStatus Status(RelationshipTally tally) => tally switch
    {
        { Denied: not null } when tally.Reported is not null || tally.Reference is not null => SupportStatus.Contested,
        { HasLiveClaims: true } or { Derived: not null } => SupportStatus.Supported,
        { Lapse.AllRetracted: true } => SupportStatus.Retracted,
        _ => SupportStatus.Unsupported,
    };
}
