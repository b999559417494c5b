using System.Globalization;
using System.Text.Json;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Formats;

/// <summary>
/// Writes an article with everything read in it as one JSON object: the line of <c>extract</c> and of the JSON Lines export.
/// The same fields always come in the same order.
/// </summary>
public static class ArticleReadingJson
{
    /// <summary>Writes a reading with ids that hold in this article only: <c>e1</c>, <c>e2</c> in order of first mention.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="reading">What the extractor found.</param>
    public static void Write(Utf8JsonWriter writer, ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LocalEntity entity in reading.Entities)
        {
            ids.TryAdd(entity.Key, "e" + (ids.Count + 1).ToString(CultureInfo.InvariantCulture));
        }

        Write(writer, reading, key => ids[key]);
    }

    /// <summary>Writes a stored reading with public ids.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="stored">The reading as the store gives it.</param>
    public static void Write(Utf8JsonWriter writer, StoredReading stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        Write(writer, stored.Reading, key => stored.EntityIds[key]);
    }

    /// <summary>Writes the entities of one source as the property <c>entities</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="entities">The entities.</param>
    /// <param name="idOf">Turns a local key into the id to show.</param>
    public static void WriteEntities(Utf8JsonWriter writer, IReadOnlyList<LocalEntity> entities, Func<string, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(idOf);
        writer.WriteStartArray("entities");
        foreach (LocalEntity entity in entities)
        {
            writer.WriteStartObject();
            writer.WriteString("id", idOf(entity.Key));
            writer.WriteString("kind", entity.Kind.ToString());
            writer.WriteString("subkind", entity.Subkind);
            writer.WriteBoolean("named", entity.Named);
            writer.WriteString("name", entity.Name);
            GraphJson.WriteStrings(writer, "names", entity.Names);
            WriteMentions(writer, entity.Mentions);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the claims of one source as the property <c>claims</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="idOf">Turns a local key into the id to show.</param>
    public static void WriteClaims(Utf8JsonWriter writer, IReadOnlyList<Claim> claims, Func<string, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(claims);
        writer.WriteStartArray("claims");
        foreach (Claim claim in claims)
        {
            ClaimJson.Write(writer, claim, idOf);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ArticleReading reading, Func<string, string> idOf)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("record", "article");
        WriteArticle(writer, reading.Article);
        WriteEntities(writer, reading.Entities, idOf);
        WriteClaims(writer, reading.Claims, idOf);
        WriteStatements(writer, reading.Statements, idOf);
        writer.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject("article");
        writer.WriteString("id", article.Id);
        writer.WriteString("source", article.Source);
        writer.WriteString("url", article.Url);
        writer.WriteString("title", article.Title);
        writer.WriteBoolean("titleIsDerived", article.TitleIsDerived);
        GraphJson.WriteDate(writer, "published", article.Published);
        writer.WriteString("publisher", article.Publisher);
        GraphJson.WriteStrings(writer, "authors", article.Authors);
        writer.WriteString("language", article.Language);
        writer.WriteString("textHash", article.TextHash);
        writer.WriteString("extractor", article.Extractor);
        writer.WriteEndObject();
    }

    private static void WriteMentions(Utf8JsonWriter writer, IReadOnlyList<Mention> mentions)
    {
        writer.WriteStartArray("mentions");
        foreach (Mention mention in mentions)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", mention.Span.Start);
            writer.WriteNumber("end", mention.Span.End);
            writer.WriteString("text", mention.Text);
            writer.WriteString("form", EnumText.Of(mention.Form));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStatements(Utf8JsonWriter writer, IReadOnlyList<Statement> statements, Func<string, string> idOf)
    {
        writer.WriteStartArray("statements");
        foreach (Statement statement in statements)
        {
            writer.WriteStartObject();
            writer.WriteString("speaker", idOf(statement.Speaker));
            writer.WriteString("kind", EnumText.Of(statement.Kind));
            writer.WriteString("text", statement.Text);
            writer.WriteNumber("charStart", statement.Span.Start);
            writer.WriteNumber("charEnd", statement.Span.End);
            GraphJson.WriteStrings(writer, "mentions", statement.About.Select(idOf));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
