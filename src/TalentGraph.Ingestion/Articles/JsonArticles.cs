using System.Text.Json;
using TalentGraph.Graph.Model;
using TalentGraph.Ingestion.Pages;

namespace TalentGraph.Ingestion.Articles;

/// <summary>
/// Reads articles from JSON objects: <c>url</c>, <c>title</c>, <c>text</c> or <c>html</c>, <c>published</c>, <c>publisher</c>,
/// <c>authors</c>, <c>language</c>. Other properties are ignored; a text is kept as it is.
/// </summary>
internal static class JsonArticles
{
    public static IEnumerable<DraftOrRejection> ReadLine(string source, string json, IngestionLimits limits)
    {
        if (!TryParse(json, limits, out JsonDocument? document, out string reason))
        {
            return [DraftOrRejection.Rejected(source, reason)];
        }

        using (document)
        {
            return [ReadObject(source, document!.RootElement)];
        }
    }

    public static IEnumerable<DraftOrRejection> ReadDocument(string source, string json, IngestionLimits limits)
    {
        if (!TryParse(json, limits, out JsonDocument? document, out string reason))
        {
            return [DraftOrRejection.Rejected(source, reason)];
        }

        using (document)
        {
            JsonElement root = document!.RootElement; // parsing succeeded
            return root.ValueKind == JsonValueKind.Array
                ? [.. root.EnumerateArray().Select((element, index) => ReadObject($"{source}[{index}]", element))]
                : [ReadObject(source, root)];
        }
    }

    private static bool TryParse(string json, IngestionLimits limits, out JsonDocument? document, out string reason)
    {
        reason = "";
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth });
            return true;
        }
        catch (JsonException e)
        {
            document = null;
            reason = $"it is not valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}: {FirstSentence(e.Message)}";
            return false;
        }
    }

    private static DraftOrRejection ReadObject(string source, JsonElement element)
    {
        try
        {
            return ReadValid(source, element);
        }
        catch (InvalidOperationException)
        {
            // The reader finds half a surrogate pair, such as "\ud800" alone, only when the text is asked for.
            return DraftOrRejection.Rejected(source, "a text holds an escape that is half a character");
        }
    }

    private static DraftOrRejection ReadValid(string source, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return DraftOrRejection.Rejected(source, $"expected an object with \"text\" or \"html\", found {element.ValueKind.ToString().ToLowerInvariant()}");
        }

        string? published = Text(element, "published");
        PartialDate? date = null;
        if (published is not null)
        {
            if (!DateText.TryParse(published, out PartialDate parsed))
            {
                return DraftOrRejection.Rejected(source, $"\"published\" is \"{Shortened(published)}\"; expected yyyy, yyyy-MM, yyyy-MM-dd or an ISO 8601 time");
            }

            date = parsed;
        }

        return Text(element, "text") is { } text
            ? DraftOrRejection.Read(Complete(new ArticleDraft(source, text), element, date))
            : FromHtml(source, element, date);
    }

    private static DraftOrRejection FromHtml(string source, JsonElement element, PartialDate? date)
    {
        if (Text(element, "html") is not { } html)
        {
            return DraftOrRejection.Rejected(source, "it has neither \"text\" nor \"html\"");
        }

        DraftOrRejection read = HtmlArticle.Read(source, Text(element, "url"), html);
        return read.Draft is { } draft ? DraftOrRejection.Read(Complete(draft, element, date)) : read;
    }

    private static ArticleDraft Complete(ArticleDraft draft, JsonElement element, PartialDate? date)
    {
        IReadOnlyList<string> authors = Texts(element, "authors");
        return draft with
        {
            Url = Text(element, "url") ?? draft.Url,
            Title = Text(element, "title") ?? draft.Title,
            Published = date ?? draft.Published,
            Publisher = Text(element, "publisher") ?? draft.Publisher,
            Authors = authors.Count > 0 ? authors : draft.Authors,
            Language = Text(element, "language") ?? draft.Language,
        };
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
        && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    private static IReadOnlyList<string> Texts(JsonElement element, string name)
    {
        if (Text(element, name) is { } single)
        {
            return [single];
        }

        return element.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)] // kind checked
            : [];
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");

    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }
}
