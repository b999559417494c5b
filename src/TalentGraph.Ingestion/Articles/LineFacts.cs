using System.Text.RegularExpressions;
using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Articles;

/// <summary>
/// What a plain text says about itself in lines of its own: byline, publication date, the report that it credits.
/// Only explicit lines count; a date is never guessed from running text.
/// </summary>
internal sealed partial record LineFacts
{
    private const int LongestLine = 300;

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public PartialDate? Published { get; private init; }

    public string? CreditedUrl { get; private init; }

    public string? CreditedHeadline { get; private init; }

    public static LineFacts Read(string text)
    {
        var facts = new LineFacts();
        using var reader = new StringReader(text);
        bool authorFollows = false;
        while (reader.ReadLine() is { } raw)
        {
            string line = raw.Length > LongestLine ? "" : raw.Trim();
            if (line.Length == 0)
            {
                continue;
            }

            facts = authorFollows && facts.Authors.Count == 0 && AuthorName().IsMatch(line)
                ? facts with { Authors = [line] }
                : facts.With(line);
            authorFollows = line.Equals("Author", StringComparison.OrdinalIgnoreCase);
        }

        return facts;
    }

    private LineFacts With(string line)
    {
        LineFacts facts = this;
        if (facts.Authors.Count == 0 && Byline().Match(line) is { Success: true } byline)
        {
            facts = facts with { Authors = SplitAuthors(byline.Groups["names"].Value) };
        }

        if (facts.Published is null && PublishedLine().Match(line) is { Success: true } published
            && DateText.TryParse(published.Groups["date"].Value, out PartialDate date))
        {
            facts = facts with { Published = date };
        }

        if (facts.CreditedUrl is null && CreditedUrlLine().Match(line) is { Success: true } credit)
        {
            facts = facts with { CreditedUrl = credit.Groups["url"].Value };
        }

        if (facts.CreditedHeadline is null && HeadlineLine().Match(line) is { Success: true } headline)
        {
            facts = facts with { CreditedHeadline = WithoutOutlet(headline.Groups["headline"].Value.Trim()) };
        }

        return facts;
    }

    // "Headline — SCMP": the outlet after the last dash, a few capitalised words, is no part of the headline.
    private static string WithoutOutlet(string headline) =>
        Outlet().Match(headline) is { Success: true } outlet ? headline[..outlet.Index].TrimEnd() : headline;

    private static string[] SplitAuthors(string names) =>
        [.. AuthorSeparator().Split(names).Select(name => name.Trim()).Where(name => name.Length > 0)];

    [GeneratedRegex(@"^By\s+(?<names>\p{Lu}[\p{L}\p{M}'’.\-]*(?:[ ,]+(?:and\s+|&\s+)?(?:(?:van|von|de|der|den|del|della|di|da|la|le|bin|al|el|ter)\s+){0,2}\p{Lu}[\p{L}\p{M}'’.\-]*){0,12})(?:\s*[|·•–—].*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Byline();

    [GeneratedRegex(@"\s[—–|]\s*\p{Lu}[\w.&'’]*(?:\s+\p{Lu}[\w.&'’]*){0,3}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Outlet();

    [GeneratedRegex(@"\s*(?:,|\band\b|&)\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AuthorSeparator();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’.\- ]{1,60}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AuthorName();

    [GeneratedRegex(@"^(?:Published|Posted|Date|First published|Publication date)(?:\s+on)?\s*:?\s+(?<date>[0-9\p{L}][0-9\p{L} .,\-]{3,30}?)(?:,?\s+(?:reflecting|at|in|by)\b.*|\s*[|·•–—(].*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PublishedLine();

    [GeneratedRegex(@"\bOriginally\s+(?:reported|published)\s+(?:by|at|on|in)\b.*?(?<url>https?://\S+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex CreditedUrlLine();

    [GeneratedRegex(@"\bOriginal headline:\s*(?<headline>.{5,250})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex HeadlineLine();
}
