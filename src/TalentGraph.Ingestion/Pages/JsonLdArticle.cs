using System.Net;
using System.Text.Json;
using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Pages;

/// <summary>The article that a block of JSON-LD describes (schema.org <c>Article</c> and its subtypes).</summary>
internal sealed record JsonLdArticle
{
    private const int LongestBlock = 1_000_000;
    private const int MostObjects = 1000;

    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = 32,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public string? Headline { get; private init; }

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public string? Publisher { get; private init; }

    public string? Published { get; private init; }

    public string? Url { get; private init; }

    public string? Language { get; private init; }

    public ArticleKind Kind { get; private init; } = ArticleKind.News;

    /// <summary>The first article in the block; absent when there is none or the block is no JSON.</summary>
    public static JsonLdArticle? TryRead(string json)
    {
        if (json.Length > LongestBlock)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Find(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonLdArticle? Find(JsonElement root)
    {
        var pending = new Queue<JsonElement>([root]);
        for (int seen = 0; seen < MostObjects && pending.TryDequeue(out JsonElement element); seen++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray())
                {
                    pending.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (ArticleType(element) is { } type)
                {
                    return Read(element, type);
                }

                Enqueue(element, "@graph", pending);
                Enqueue(element, "mainEntity", pending);
            }
        }

        return null;
    }

    private static void Enqueue(JsonElement element, string name, Queue<JsonElement> pending)
    {
        if (element.TryGetProperty(name, out JsonElement value))
        {
            pending.Enqueue(value);
        }
    }

    private static string? ArticleType(JsonElement element) => Texts(element, "@type").FirstOrDefault(type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type == "Report");

    private static JsonLdArticle Read(JsonElement element, string type) => new()
    {
        Headline = Texts(element, "headline").FirstOrDefault() ?? Texts(element, "name").FirstOrDefault(),
        Authors = Texts(element, "author"),
        Publisher = Texts(element, "publisher").FirstOrDefault(),
        Published = Texts(element, "datePublished").FirstOrDefault(),
        Url = Texts(element, "url").FirstOrDefault() ?? Texts(element, "mainEntityOfPage").FirstOrDefault(),
        Language = Texts(element, "inLanguage").FirstOrDefault(),
        Kind = type switch
        {
            "ScholarlyArticle" => ArticleKind.Paper,
            "Report" => ArticleKind.Report,
            "BlogPosting" or "SocialMediaPosting" or "LiveBlogPosting" or "DiscussionForumPosting" => ArticleKind.Post,
            _ => ArticleKind.News,
        },
    };

    // A value is a text, an object with a name or an id, or a list of these.
    private static List<string> Texts(JsonElement element, string name)
    {
        List<string> texts = [];
        if (element.TryGetProperty(name, out JsonElement value))
        {
            IEnumerable<JsonElement> values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
            texts.AddRange(values.Select(Text).OfType<string>());
        }

        return texts;
    }

    private static string? Text(JsonElement value)
    {
        JsonElement text = value;
        if (value.ValueKind == JsonValueKind.Object
            && !value.TryGetProperty("name", out text) && !value.TryGetProperty("@id", out text))
        {
            return null;
        }

        string? plain = text.ValueKind == JsonValueKind.String ? WebUtility.HtmlDecode(text.GetString())?.Trim() : null;
        return string.IsNullOrEmpty(plain) ? null : plain;
    }
}
