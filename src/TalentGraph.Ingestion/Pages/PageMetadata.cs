namespace TalentGraph.Ingestion.Pages;

/// <summary>What a page says about itself in its head and in marked elements.</summary>
internal sealed class PageMetadata
{
    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _authors = [];

    public string? DocumentTitle { get; private set; }

    public string? Canonical { get; private set; }

    public string? Language { get; private set; }

    public JsonLdArticle? JsonLd { get; private set; }

    /// <summary>Names marked as author by <c>rel</c> or <c>itemprop</c>, or standing in a byline.</summary>
    public IReadOnlyList<string> Authors => _authors;

    /// <summary>The first of these <c>meta</c> names or properties that is there and not blank.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_metas.TryGetValue(name, out string? value))
            {
                return value;
            }
        }

        return null;
    }

    public static PageMetadata Read(PageNode root)
    {
        var metadata = new PageMetadata();
        foreach (PageNode node in root.SelfAndDescendants())
        {
            metadata.Take(node);
        }

        return metadata;
    }

    /// <summary>The text below an element in one line.</summary>
    public static string TextOf(PageNode node) => string.Join(
        ' ',
        string.Concat(node.SelfAndDescendants().Where(child => child.IsText).Select(child => child.Text))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Take(PageNode node)
    {
        switch (node.Name)
        {
            case "html":
                Language ??= node.Attribute("lang");
                break;
            case "title" when node.Parent?.Name is "head" or "html" or "#document":
                DocumentTitle ??= NullIfBlank(TextOf(node));
                break;
            case "meta":
                TakeMeta(node);
                break;
            case "link" when HasWord(node.Attribute("rel"), "canonical"):
                Canonical ??= NullIfBlank(node.Attribute("href"));
                break;
            case "script" when node.Attribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase):
                JsonLd ??= JsonLdArticle.TryRead(string.Concat(node.Children.Select(child => child.Text)));
                break;
            default:
                TakeAuthor(node);
                break;
        }
    }

    private void TakeMeta(PageNode node)
    {
        string? name = node.Attribute("property") ?? node.Attribute("name") ?? node.Attribute("itemprop");
        if (name is not null && NullIfBlank(node.Attribute("content")) is { } content)
        {
            _metas.TryAdd(name, content);
        }
    }

    private void TakeAuthor(PageNode node)
    {
        bool isAuthor = HasWord(node.Attribute("rel"), "author") || HasWord(node.Attribute("itemprop"), "author")
            || HasWord(node.Attribute("class"), "byline");
        if (isAuthor && _authors.Count < 20 && node.TextLength is > 0 and < 200 && NullIfBlank(TextOf(node)) is { } name)
        {
            _authors.Add(name);
        }
    }

    private static bool HasWord(string? attribute, string word) =>
        attribute is not null && attribute.Length < 500
        && attribute.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
