using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Entities, their names and relationships as rows to write. Qualifiers and attributes are JSON to read back and properties to query.</summary>
internal static class ProjectionShapes
{
    public static RowShape<EntityRow> Entity { get; } = new RowShape<EntityRow>()
        .Text("id", row => row.Entity.Id)
        .Text("kind", row => EnumText.Of(row.Entity.Kind))
        .Text("subkind", row => row.Entity.Subkind)
        .Flag("named", row => row.Entity.Named)
        .Text("name", row => row.Entity.Name)
        .Text("nameFolded", row => NameFolding.Fold(row.Entity.Name))
        .Texts("names", row => row.Entity.Names)
        .Text("attributes", row => RowJson.Write(row.Entity.Attributes))
        .Whole("sourceCount", row => row.Tally.Sources)
        .Whole("articleCount", row => row.Entity.ArticleCount)
        .Whole("originCount", row => row.Entity.OriginCount)
        .Whole("mentionCount", row => row.Entity.MentionCount)
        .Text("tally", row => RowJson.Write(row.Tally))
        .Text("title", row => row.Entity.Attributes.Title)
        .Text("legalForm", row => row.Entity.Attributes.LegalForm)
        .Text("ticker", row => row.Entity.Attributes.Ticker)
        .Text("isoCode", row => row.Entity.Attributes.IsoCode)
        .Fraction("latitude", row => row.Entity.Attributes.Latitude)
        .Fraction("longitude", row => row.Entity.Attributes.Longitude)
        .Text("status", row => row.Entity.Attributes.Status is { } status ? EnumText.Of(status) : null)
        .Whole("year", row => row.Entity.Attributes.Year)
        .Text("amount", row => row.Entity.Attributes.Amount?.Text)
        .Texts("beneficiaries", row => row.Entity.Attributes.Beneficiaries);

    public static RowShape<(string EntityId, string Name)> Name { get; } = new RowShape<(string EntityId, string Name)>()
        .Text("entityId", row => row.EntityId)
        .Text("name", row => row.Name)
        .Text("folded", row => NameFolding.Fold(row.Name))
        .Texts("trigrams", row => NameGrams.Trigrams(NameFolding.Fold(row.Name)))
        .Texts("han", row => NameGrams.Han(NameFolding.Fold(row.Name)));

    public static RowShape<RelationshipRow> Record { get; } = new RowShape<RelationshipRow>()
        .Include(Shown(), row => row.Relationship)
        .Flag("isStanding", row => IsStanding(row.Relationship))
        .Text("tally", row => RowJson.Write(row.Tally));

    public static RowShape<Relationship> Edge { get; } = new RowShape<Relationship>()
        .Text("subject", shown => shown.SubjectId)
        .Text("object", shown => shown.ObjectId)
        .Include(Shown(), shown => shown);

    public static RowShape<EdgeEnds> Ends { get; } = new RowShape<EdgeEnds>()
        .Text("id", edge => edge.Id)
        .Text("subject", edge => edge.SubjectId)
        .Text("object", edge => edge.ObjectId);

    public static bool IsStanding(Relationship shown) => shown.Status is SupportStatus.Supported or SupportStatus.Contested;

    private static RowShape<Relationship> Shown() => new RowShape<Relationship>()
        .Text("id", shown => shown.Id)
        .Text("subjectId", shown => shown.SubjectId)
        .Text("type", shown => shown.Type)
        .Text("objectId", shown => shown.ObjectId)
        .Text("variant", shown => shown.Variant)
        .Text("status", shown => EnumText.Of(shown.Status))
        .Text("derivation", shown => EnumText.Of(shown.Derivation))
        .Text("modality", shown => EnumText.Of(shown.Modality))
        .Text("temporalStatus", shown => EnumText.Of(shown.TemporalStatus))
        .Fraction("confidence", shown => shown.Confidence)
        .Whole("originCount", shown => shown.OriginCount)
        .Whole("articleCount", shown => shown.ArticleCount)
        .Whole("claimCount", shown => shown.ClaimCount)
        .Text("firstSeen", shown => shown.FirstSeen?.ToString())
        .Text("lastSeen", shown => shown.LastSeen?.ToString())
        .Whole("firstSeenDay", shown => DayNumber.Of(shown.FirstSeen))
        .Whole("lastSeenDay", shown => DayNumber.Of(shown.LastSeen))
        .Text("unsupportedSince", shown => shown.UnsupportedSince?.ToString())
        .Text("retractionReason", shown => shown.RetractionReason)
        .Flag("collective", shown => shown.Collective)
        .Text("fromIdentity", shown => shown.Qualifiers.From)
        .Text("attributedIdentity", shown => shown.AttributedToId)
        .Text("qualifiers", shown => RowJson.Write(shown.Qualifiers with { From = null }))
        .Texts("periodsFrom", shown => [.. shown.Periods.Select(period => period.From?.ToString() ?? "")])
        .Texts("periodsTo", shown => [.. shown.Periods.Select(period => period.To?.ToString() ?? "")])
        .Texts("periodsStatus", shown => [.. shown.Periods.Select(period => EnumText.Of(period.Status))])
        .Texts("derivedFrom", shown => shown.DerivedFrom)
        .Text("role", shown => shown.Qualifiers.Role)
        .Flag("leadership", shown => shown.Qualifiers.Leadership)
        .Text("degree", shown => shown.Qualifiers.Degree)
        .Text("field", shown => shown.Qualifiers.Field)
        .Text("site", shown => shown.Qualifiers.Site)
        .Fraction("share", shown => shown.Qualifiers.Share)
        .Text("effect", shown => shown.Qualifiers.Effect is { } effect ? EnumText.Of(effect) : null)
        .Texts("offers", shown => shown.Qualifiers.Offers)
        .Texts("fields", shown => shown.Qualifiers.Fields)
        .Text("amount", shown => shown.Qualifiers.Amount?.Text);
}
