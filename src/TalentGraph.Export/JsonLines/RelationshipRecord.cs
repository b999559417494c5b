using System.Text.Json;
using TalentGraph.Graph.Formats;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Export.JsonLines;

/// <summary>The relationship record of the JSON Lines export.</summary>
internal static class RelationshipRecord
{
    public static void Write(Utf8JsonWriter json, Relationship relationship)
    {
        GraphRecords.Start(json, "relationship");
        json.WriteString("id", relationship.Id);
        json.WriteString("subject", relationship.SubjectId);
        json.WriteString("type", relationship.Type);
        json.WriteString("object", relationship.ObjectId);
        json.WriteString("variant", relationship.Variant);
        QualifierJson.Write(json, relationship.Type, relationship.Qualifiers, id => id);
        WritePeriods(json, relationship.Periods);
        json.WriteString("temporalStatus", EnumText.Of(relationship.TemporalStatus));
        json.WriteString("modality", EnumText.Of(relationship.Modality));
        json.WriteString("attributedTo", relationship.AttributedToId);
        json.WriteBoolean("collective", relationship.Collective);
        json.WriteString("derivation", EnumText.Of(relationship.Derivation));
        GraphJson.WriteStrings(json, "derivedFrom", relationship.DerivedFrom);
        json.WriteNumber("confidence", relationship.Confidence);
        json.WriteNumber("claimCount", relationship.ClaimCount);
        json.WriteNumber("articleCount", relationship.ArticleCount);
        json.WriteNumber("originCount", relationship.OriginCount);
        GraphJson.WriteDate(json, "firstSeen", relationship.FirstSeen);
        GraphJson.WriteDate(json, "lastSeen", relationship.LastSeen);
        json.WriteString("status", EnumText.Of(relationship.Status));
        GraphJson.WriteDate(json, "unsupportedSince", relationship.UnsupportedSince);
        json.WriteString("retractionReason", relationship.RetractionReason);
        json.WriteEndObject();
    }

    private static void WritePeriods(Utf8JsonWriter json, IReadOnlyList<Period> periods)
    {
        json.WriteStartArray("periods");
        foreach (Period period in periods)
        {
            json.WriteStartObject();
            GraphJson.WriteDate(json, "from", period.From);
            GraphJson.WriteDate(json, "to", period.To);
            json.WriteString("status", EnumText.Of(period.Status));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
