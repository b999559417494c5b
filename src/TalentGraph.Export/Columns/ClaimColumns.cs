using TalentGraph.Graph.Projection;
using TalentGraph.Graph.Text;
using static TalentGraph.Export.Columns.Column<TalentGraph.Export.Columns.ClaimRow>;

namespace TalentGraph.Export.Columns;

/// <summary>What the tabular formats tell of a claim beside its id and ends.</summary>
internal static class ClaimColumns
{
    public static IReadOnlyList<Column<ClaimRow>> All { get; } =
    [
        Text("relationshipId", row => RelationshipIds.Of(row.Claim, row.SubjectId, row.ObjectId)),
        Text("type", row => row.Claim.Type),
        Text("role", row => row.Claim.Qualifiers.Role),
        Flag("leadership", row => row.Claim.Qualifiers.Leadership),
        Text("degree", row => row.Claim.Qualifiers.Degree),
        Text("field", row => row.Claim.Qualifiers.Field),
        Text("fromId", row => row.IdOf(row.Claim.Qualifiers.From)),
        Text("site", row => row.Claim.Qualifiers.Site),
        Fraction("share", row => row.Claim.Qualifiers.Share),
        Text("effect", row => row.Claim.Qualifiers.Effect is { } effect ? EnumText.Of(effect) : null),
        Texts("offers", row => row.Claim.Qualifiers.Offers),
        Texts("fields", row => row.Claim.Qualifiers.Fields),
        Text("amount", row => row.Claim.Qualifiers.Amount?.Text),
        Text("temporalStatus", row => EnumText.Of(row.Claim.TemporalStatus)),
        Text("validFrom", row => row.Claim.ValidFrom?.ToString()),
        Text("validTo", row => row.Claim.ValidTo?.ToString()),
        Text("modality", row => EnumText.Of(row.Claim.Modality)),
        Text("attributedToId", row => row.IdOf(row.Claim.AttributedTo)),
        Flag("collective", row => row.Claim.Collective),
        Text("group", row => row.Claim.Group),
        Text("derivation", row => EnumText.Of(row.Claim.Derivation)),
        Text("quote", row => row.Claim.Quote),
        Whole("charStart", row => row.Claim.QuoteSpan?.Start),
        Whole("charEnd", row => row.Claim.QuoteSpan?.End),
        Text("sourceNote", row => row.Claim.SourceNote),
        Fraction("confidence", row => row.Claim.Confidence),
        Text("rule", row => row.Claim.Rule),
    ];
}
