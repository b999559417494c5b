using System.Text.RegularExpressions;
using TalentGraph.Graph.Model;
using TalentGraph.Ingestion.Articles;

namespace TalentGraph.Ingestion.Pages;

/// <summary>Reads the article of a web page: its main text, and what the page says about it.</summary>
internal static partial class HtmlArticle
{
    private const int LongestTitle = 500;

    public static DraftOrRejection Read(string source, string? url, string html)
    {
        if (PageParser.Parse(html) is not { } root)
        {
            return DraftOrRejection.Rejected(
                source, $"the page has more than {PageParser.MaxTokens:N0} tags; save the article alone, as .txt or .html");
        }

        ProseMeasure.Apply(root);
        PageNode main = MainText.Find(root);
        string text = PageLines.Of(main);
        if (text.Length == 0)
        {
            return DraftOrRejection.Rejected(source, "the page has no text; pages that are built by scripts cannot be read");
        }

        var metadata = PageMetadata.Read(root);
        return DraftOrRejection.Read(Complete(new ArticleDraft(source, text), url, metadata, main));
    }

    private static ArticleDraft Complete(ArticleDraft draft, string? url, PageMetadata metadata, PageNode main)
    {
        string? canonical = Resolve(url, metadata.Canonical) ?? Resolve(url, metadata.Meta("og:url")) ?? Resolve(url, metadata.JsonLd?.Url);
        bool isOwn = url is null || canonical is null || SameSite(url, canonical);
        string? publisher = metadata.JsonLd?.Publisher ?? metadata.Meta("og:site_name", "application-name", "publisher", "dc.publisher");
        return draft with
        {
            Url = url ?? canonical,
            // A page may not take the address of an article on another site; it credits it.
            CanonicalUrl = isOwn ? canonical : null,
            CreditedUrl = isOwn ? null : canonical,
            Title = Title(metadata, main, publisher),
            Published = PageDate.Find(metadata, main),
            Publisher = publisher,
            Authors = Authors(metadata),
            Language = Language(metadata.Language ?? metadata.JsonLd?.Language ?? metadata.Meta("og:locale", "content-language")),
            Kind = metadata.JsonLd?.Kind ?? ArticleKind.News,
        };
    }

    private static string? Title(PageMetadata metadata, PageNode main, string? publisher)
    {
        string? title = metadata.JsonLd?.Headline ?? metadata.Meta("og:title", "twitter:title") ?? Heading(main)
            ?? WithoutSite(metadata.DocumentTitle, publisher);
        return title is null ? null : title.Length <= LongestTitle ? title : title[..LongestTitle];
    }

    private static string? Heading(PageNode main)
    {
        PageNode? heading = main.SelfAndDescendants().FirstOrDefault(node => node.Name == "h1");
        return heading is not null && PageMetadata.TextOf(heading) is { Length: > 0 } text ? text : null;
    }

    // "Headline | Site" and "Headline - Site": only what is known to be the site's name is cut off.
    private static string? WithoutSite(string? title, string? publisher)
    {
        if (title is null || publisher is null || !title.EndsWith(publisher, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        string headline = title[..^publisher.Length].TrimEnd(' ', '|', '-', '–', '—', '·', ':', '»');
        return headline.Length > 0 ? headline : title;
    }

    private static IReadOnlyList<string> Authors(PageMetadata metadata)
    {
        IEnumerable<string> found = metadata.JsonLd is { Authors.Count: > 0 } data
            ? data.Authors
            : metadata.Meta("author", "article:author", "parsely-author", "dc.creator") is { } author ? [author] : metadata.Authors;
        return [.. found
            .Where(name => !name.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            .SelectMany(name => AuthorSeparator().Split(LeadingBy().Replace(name, "")))
            .Select(name => name.Trim())
            .Where(name => name.Length is > 1 and < 100)
            .Distinct(StringComparer.Ordinal)];
    }

    private static string? Language(string? tag)
    {
        string? primary = tag?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary is { Length: 2 or 3 } && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }

    private static string? Resolve(string? baseUrl, string? link) =>
        link is null ? null
        : Uri.TryCreate(baseUrl, UriKind.Absolute, out Uri? start) && Uri.TryCreate(start, link, out Uri? full) ? CanonicalUrl.Of(full.AbsoluteUri)
        : CanonicalUrl.Of(link);

    private static bool SameSite(string left, string right) =>
        Uri.TryCreate(left, UriKind.Absolute, out Uri? a) && Uri.TryCreate(right, UriKind.Absolute, out Uri? b) && Site(a) == Site(b);

    private static string Site(Uri uri)
    {
        string host = uri.IdnHost.ToLowerInvariant();
        string? prefix = Array.Find(["www.", "m.", "amp.", "mobile."], start => host.StartsWith(start, StringComparison.Ordinal));
        return prefix is null ? host : host[prefix.Length..];
    }

    [GeneratedRegex(@"^\s*by[\s:]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LeadingBy();

    [GeneratedRegex(@"\s*(?:,|;|\band\b|&)\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AuthorSeparator();
}
