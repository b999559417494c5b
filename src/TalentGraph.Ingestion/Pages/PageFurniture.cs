using System.Collections.Frozen;

namespace TalentGraph.Ingestion.Pages;

/// <summary>Elements that belong to the site around an article: by their name, role, or the words of their class and id.</summary>
internal static class PageFurniture
{
    private const int LongestName = 60;
    private const int MostWords = 5;

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select", "input", "textarea", "iframe",
        "object", "embed", "svg", "math", "canvas", "audio", "video", "figcaption", "dialog", "menu", "head", "title", "xmp", "noembed",
        "noframes", "plaintext", "map", "datalist", "label", "legend");

    private static readonly FrozenSet<string> Roles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "alert");

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "comment", "comments", "disqus", "respond", "related", "recommended", "recommendations", "recirculation", "trending", "popular",
        "mostread", "share", "shares", "sharing", "sharebar", "sharedaddy", "addtoany", "social", "newsletter", "subscribe", "signup",
        "cookie", "cookies", "consent", "gdpr", "ad", "ads", "advert", "adverts", "advertisement", "adslot", "sponsored", "sponsor", "promo",
        "promotion", "teaser", "teasers", "sidebar", "breadcrumb", "breadcrumbs", "nav", "navbar", "navigation", "footer", "masthead",
        "caption", "credit", "credits", "byline", "bylines", "paywall", "popup", "modal", "taboola", "outbrain", "pagination", "pager",
        "toolbar", "tags", "taglist", "readmore", "readnext", "skip", "skiplink", "screenreader", "visuallyhidden", "dateline", "authorbox",
        "authorbio");

    // "has-sidebar", "no-comments" and "with-related" describe the layout around the text.
    private static readonly FrozenSet<string> Layout = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "has", "no", "with", "without", "content", "article", "body", "story", "main", "page", "single", "post", "enabled", "open");

    /// <summary>Whether nothing below this element is ever main text.</summary>
    public static bool IsNeverText(PageNode node) =>
        Elements.Contains(node.Name)
        || (node.Attribute("role") is { } role && Roles.Contains(role.Trim()))
        || node.Attribute("hidden") is not null
        || (node.Attribute("aria-hidden") is { } hidden && hidden.Equals("true", StringComparison.OrdinalIgnoreCase))
        || (node.Attribute("style") is { Length: < 2000 } style && HidesIt(style));

    /// <summary>Whether its class or id says so; a guess that must give way where most of the text would be lost.</summary>
    public static bool IsNamedSo(PageNode node)
    {
        if (BlockElements.IsHeading(node.Name) || node.Name is "body" or "html" or "article" or "main" or "a" or "strong" or "em" or "b" or "i")
        {
            return false;
        }

        return Names(node.Attribute("class")).Any(Tells) || (node.Attribute("id") is { } id && Tells(id));
    }

    private static string[] Names(string? classes) =>
        classes is null ? [] : classes.Split((char[]?)null, 32, StringSplitOptions.RemoveEmptyEntries);

    private static bool Tells(string name)
    {
        if (name.Length > LongestName)
        {
            return false;
        }

        List<string> words = SplitWords(name);
        return words.Count is > 0 and <= MostWords && words.Any(Words.Contains) && !words.Any(Layout.Contains)
            || Words.Contains(name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal));
    }

    private static List<string> SplitWords(string name)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            bool ends = i == name.Length || !char.IsLetterOrDigit(name[i]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!ends)
            {
                continue;
            }

            if (i > start)
            {
                words.Add(name[start..i]);
            }

            start = i < name.Length && !char.IsLetterOrDigit(name[i]) ? i + 1 : i;
        }

        return words;
    }

    private static bool HidesIt(string style)
    {
        string plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
