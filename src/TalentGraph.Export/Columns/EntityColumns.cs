using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;
using static TalentGraph.Export.Columns.Column<TalentGraph.Graph.Model.Entity>;

namespace TalentGraph.Export.Columns;

/// <summary>What the tabular formats tell of an entity beside its id.</summary>
internal static class EntityColumns
{
    public static IReadOnlyList<Column<Entity>> All { get; } =
    [
        Text("name", entity => entity.Name),
        Text("kind", entity => entity.Kind.ToString()),
        Text("subkind", entity => entity.Subkind),
        Flag("named", entity => entity.Named),
        Texts("names", entity => entity.Names),
        Text("title", entity => entity.Attributes.Title),
        Text("legalForm", entity => entity.Attributes.LegalForm),
        Text("ticker", entity => entity.Attributes.Ticker),
        Text("isoCode", entity => entity.Attributes.IsoCode),
        Fraction("latitude", entity => entity.Attributes.Latitude),
        Fraction("longitude", entity => entity.Attributes.Longitude),
        Text("policyStatus", entity => entity.Attributes.Status is { } status ? EnumText.Of(status) : null),
        Whole("year", entity => entity.Attributes.Year),
        Text("amount", entity => entity.Attributes.Amount?.Text),
        Texts("beneficiaries", entity => entity.Attributes.Beneficiaries),
        Whole("articleCount", entity => entity.ArticleCount),
        Whole("originCount", entity => entity.OriginCount),
        Whole("mentionCount", entity => entity.MentionCount),
    ];
}
