using TalentGraph.Graph.Model;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>
/// What claims of one sort (affirmed by articles, by reference data, or denied) say of a relationship.
/// Adding claims in any order gives the same tally; claims cannot be taken out again.
/// </summary>
internal sealed record ClaimTally
{
    public int Claims { get; init; }

    /// <summary>Claims that are not of a group sentence.</summary>
    public int Single { get; init; }

    public Best<Outlook>? Outlook { get; init; }

    public Best<string>? Role { get; init; }

    public Best<string>? Degree { get; init; }

    public Best<string>? Field { get; init; }

    public Best<string>? From { get; init; }

    public Best<string>? Site { get; init; }

    public Best<double>? Share { get; init; }

    public Best<Amount>? Amount { get; init; }

    public IReadOnlyList<string> Offers { get; init; } = [];

    public IReadOnlyList<string> Fields { get; init; } = [];

    public IReadOnlyList<Period> Periods { get; init; } = [];

    public static ClaimTally Add(ClaimTally? tally, ClaimRow row)
    {
        tally ??= new ClaimTally();
        Claim claim = row.Claim;
        Qualifiers said = claim.Qualifiers;
        return tally with
        {
            Claims = tally.Claims + 1,
            Single = tally.Single + (claim.Collective ? 0 : 1),
            Outlook = Pick(tally.Outlook, claim, new Outlook(claim.TemporalStatus, claim.Modality, row.AttributedIdentity)),
            Role = Pick(tally.Role, claim, said.Role),
            Degree = Pick(tally.Degree, claim, said.Degree),
            Field = Pick(tally.Field, claim, said.Field),
            From = Pick(tally.From, claim, row.FromIdentity),
            Site = Pick(tally.Site, claim, said.Site),
            Share = said.Share is { } share ? Best<double>.Of(tally.Share, new(claim.Confidence, claim.Id, share)) : tally.Share,
            Amount = Pick(tally.Amount, claim, said.Amount),
            Offers = Union(tally.Offers, said.Offers),
            Fields = Union(tally.Fields, said.Fields),
            Periods = Union(tally.Periods, new Period(claim.ValidFrom, claim.ValidTo, claim.TemporalStatus)),
        };
    }

    public Qualifiers ToQualifiers(string type, string variant) => new()
    {
        Role = Role?.Value,
        Leadership = type == Ontology.RelationshipTypes.WorksAt ? variant == RelationshipKey.LeadershipVariant : null,
        Degree = Degree?.Value,
        Field = Field?.Value,
        From = From?.Value,
        Site = Site?.Value,
        Share = Share?.Value,
        Effect = type == Ontology.RelationshipTypes.Targets && Text.EnumText.TryParse(variant, out Effect effect) ? effect : null,
        Offers = Offers,
        Fields = Fields,
        Amount = Amount?.Value,
    };

    private static Best<T>? Pick<T>(Best<T>? former, Claim claim, T? value)
        where T : class =>
        value is null ? former : Best<T>.Of(former, new(claim.Confidence, claim.Id, value));

    private static IReadOnlyList<string> Union(IReadOnlyList<string> former, IReadOnlyList<string> more) =>
        more.All(former.Contains) ? former : [.. former.Union(more, StringComparer.Ordinal).Order(CodePointComparer.Instance)];

    private static IReadOnlyList<Period> Union(IReadOnlyList<Period> former, Period period) =>
        former.Contains(period)
            ? former
            : [.. former.Append(period).OrderBy(one => one.From ?? default).ThenBy(one => one.To is null).ThenBy(one => one.To).ThenBy(one => one.Status)];
}
