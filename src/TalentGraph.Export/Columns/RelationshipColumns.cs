using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;
using static TalentGraph.Export.Columns.Column<TalentGraph.Graph.Model.Relationship>;

namespace TalentGraph.Export.Columns;

/// <summary>What the tabular formats tell of a relationship beside its id, ends and type.</summary>
internal static class RelationshipColumns
{
    public static IReadOnlyList<Column<Relationship>> All { get; } =
    [
        Text("variant", edge => edge.Variant.Length == 0 ? null : edge.Variant),
        Text("role", edge => edge.Qualifiers.Role),
        Text("degree", edge => edge.Qualifiers.Degree),
        Text("field", edge => edge.Qualifiers.Field),
        Text("fromId", edge => edge.Qualifiers.From),
        Text("site", edge => edge.Qualifiers.Site),
        Fraction("share", edge => edge.Qualifiers.Share),
        Text("effect", edge => edge.Qualifiers.Effect is { } effect ? EnumText.Of(effect) : null),
        Texts("offers", edge => edge.Qualifiers.Offers),
        Texts("fields", edge => edge.Qualifiers.Fields),
        Text("amount", edge => edge.Qualifiers.Amount?.Text),
        Texts("periods", edge => [.. edge.Periods.Select(PeriodText)]),
        Text("temporalStatus", edge => EnumText.Of(edge.TemporalStatus)),
        Text("modality", edge => EnumText.Of(edge.Modality)),
        Text("attributedToId", edge => edge.AttributedToId),
        Flag("collective", edge => edge.Collective),
        Text("derivation", edge => EnumText.Of(edge.Derivation)),
        Texts("derivedFrom", edge => edge.DerivedFrom),
        Fraction("confidence", edge => edge.Confidence),
        Whole("claimCount", edge => edge.ClaimCount),
        Whole("articleCount", edge => edge.ArticleCount),
        Whole("originCount", edge => edge.OriginCount),
        Text("firstSeen", edge => edge.FirstSeen?.ToString()),
        Text("lastSeen", edge => edge.LastSeen?.ToString()),
        Text("status", edge => EnumText.Of(edge.Status)),
    ];

    /// <summary>Whether it still stands on a claim; only the JSON Lines export holds the others.</summary>
    public static bool Stands(Relationship edge) => edge.Status is SupportStatus.Supported or SupportStatus.Contested;

    /// <summary>The type, with its modality where that is not a plain report, so that a drawing does not look firmer than the claims.</summary>
    public static string Label(Relationship edge) =>
        edge.Modality == Modality.Reported ? edge.Type : $"{edge.Type} ({EnumText.Of(edge.Modality)})";

    // "2021/2024-06 past": an ISO 8601 interval, open where an end is not known.
    private static string PeriodText(Period period)
    {
        string status = EnumText.Of(period.Status);
        return period is { From: null, To: null } ? status : $"{period.From?.ToString() ?? ".."}/{period.To?.ToString() ?? ".."} {status}";
    }
}
