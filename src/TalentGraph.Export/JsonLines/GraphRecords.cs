using System.Text.Json;
using TalentGraph.Graph.Formats;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Export.JsonLines;

/// <summary>The small records of the JSON Lines export.</summary>
internal static class GraphRecords
{
    public static void WriteSource(Utf8JsonWriter json, StoredReference stored)
    {
        Start(json, "source");
        json.WriteString("id", stored.Reading.Id);
        json.WriteString("name", stored.Reading.Name);
        json.WriteString("version", stored.Reading.Version);
        ArticleReadingJson.WriteEntities(json, stored.Reading.Entities, key => stored.EntityIds[key]);
        ArticleReadingJson.WriteClaims(json, stored.Reading.Claims, key => stored.EntityIds[key]);
        json.WriteEndObject();
    }

    public static void WriteEntity(Utf8JsonWriter json, Entity entity)
    {
        Start(json, "entity");
        json.WriteString("id", entity.Id);
        json.WriteString("kind", entity.Kind.ToString());
        json.WriteString("subkind", entity.Subkind);
        json.WriteBoolean("named", entity.Named);
        json.WriteString("name", entity.Name);
        GraphJson.WriteStrings(json, "names", entity.Names);
        WriteAttributes(json, entity.Attributes);
        json.WriteNumber("articleCount", entity.ArticleCount);
        json.WriteNumber("originCount", entity.OriginCount);
        json.WriteNumber("mentionCount", entity.MentionCount);
        json.WriteEndObject();
    }

    public static void WriteOrigin(Utf8JsonWriter json, Origin origin)
    {
        Start(json, "origin");
        json.WriteString("id", origin.Id);
        GraphJson.WriteStrings(json, "articles", origin.ArticleIds);
        json.WriteEndObject();
    }

    public static void WriteJudgement(Utf8JsonWriter json, Judgement judgement)
    {
        Start(json, "judgement");
        json.WriteString("left", judgement.Left);
        json.WriteString("right", judgement.Right);
        json.WriteString("verdict", EnumText.Of(judgement.Verdict));
        json.WriteNumber("score", judgement.Score);
        json.WriteString("rule", judgement.Rule);
        GraphJson.WriteStrings(json, "features", judgement.Features);
        json.WriteString("judge", judgement.Judge);
        json.WriteEndObject();
    }

    public static void WriteRedirect(Utf8JsonWriter json, Redirect redirect)
    {
        Start(json, "redirect");
        json.WriteString("id", redirect.Id);
        json.WriteString("entity", redirect.EntityId);
        json.WriteEndObject();
    }

    public static void Start(Utf8JsonWriter json, string record)
    {
        json.WriteStartObject();
        json.WriteString("record", record);
    }

    // Only what is known: each attribute belongs to one kind.
    private static void WriteAttributes(Utf8JsonWriter json, EntityAttributes attributes)
    {
        json.WriteStartObject("attributes");
        WriteKnown(json, "title", attributes.Title);
        WriteKnown(json, "legalForm", attributes.LegalForm);
        WriteKnown(json, "ticker", attributes.Ticker);
        WriteKnown(json, "isoCode", attributes.IsoCode);
        WriteKnown(json, "latitude", attributes.Latitude);
        WriteKnown(json, "longitude", attributes.Longitude);
        WriteKnown(json, "status", attributes.Status is { } status ? EnumText.Of(status) : null);
        WriteKnown(json, "year", attributes.Year);
        if (attributes.Amount is not null)
        {
            GraphJson.WriteAmount(json, "amount", attributes.Amount);
        }

        if (attributes.Beneficiaries.Count > 0)
        {
            GraphJson.WriteStrings(json, "beneficiaries", attributes.Beneficiaries);
        }

        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
