using System.Text.Json;
using TalentGraph.Graph.Formats;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Cli.Paths;

/// <summary>Writes told paths as JSON.</summary>
internal static class PathJson
{
    public static void Write(Utf8JsonWriter writer, ToldPath path)
    {
        writer.WriteStartObject();
        writer.WriteNumber("confidence", path.Confidence);
        writer.WriteStartArray("entities");
        foreach (Entity stop in path.Stops)
        {
            WriteEntity(writer, stop);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("hops");
        foreach (IReadOnlyList<ToldRelationship> step in path.Steps)
        {
            writer.WriteStartArray();
            foreach (ToldRelationship relationship in step)
            {
                WriteRelationship(writer, relationship);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void WriteEntity(Utf8JsonWriter writer, Entity entity)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entity.Id);
        writer.WriteString("kind", entity.Kind.ToString());
        writer.WriteString("name", entity.Name);
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, ToldRelationship told)
    {
        writer.WriteStartObject();
        writer.WriteString("id", told.Relationship.Id);
        writer.WriteString("type", told.Relationship.Type);
        writer.WriteString("subject", told.Relationship.SubjectId);
        writer.WriteString("object", told.Relationship.ObjectId);
        writer.WriteString("inWords", told.Sentence);
        writer.WriteString("derivation", EnumText.Of(told.Relationship.Derivation));
        writer.WriteNumber("confidence", told.Relationship.Confidence);
        writer.WriteNumber("originCount", told.Relationship.OriginCount);
        writer.WriteStartArray("quotes");
        foreach (Evidence evidence in told.Evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("quote", evidence.Quote);
            writer.WriteString("article", evidence.Article.Id);
            writer.WriteString("title", evidence.Article.Title);
            writer.WriteString("url", evidence.Article.Url);
            GraphJson.WriteDate(writer, "published", evidence.Article.Published);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
