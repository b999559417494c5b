namespace TalentGraph.Ingestion.Articles;

/// <summary>Takes a title from a text that came without one.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 150;
    private const int FallbackLength = 80;
    private const int LinesLookedAt = 10;

    /// <summary>
    /// The first of ten lines that looks like a headline: shorter than 150 units, without final full stop, no site furniture, and before
    /// the first long paragraph, since after it come the headings of sections; else the first 80 units of the text, and then
    /// <paramref name="isDerived"/> is set.
    /// </summary>
    public static string Find(string text, out bool isDerived)
    {
        foreach (string line in FirstLines(text))
        {
            // The marks of a heading in Markdown are no part of it.
            string candidate = line.TrimStart('#', ' ', '\t', '\uFEFF').Trim();
            if (IsHeadline(candidate))
            {
                isDerived = false;
                return candidate;
            }

            if (candidate.Length >= LongestTitle)
            {
                break;
            }
        }

        isDerived = true;
        string start = text.Trim();
        int length = Math.Min(start.Length, FallbackLength);
        if (length < start.Length && char.IsHighSurrogate(start[length - 1]))
        {
            length--;
        }

        return start[..length];
    }

    private static IEnumerable<string> FirstLines(string text)
    {
        using var reader = new StringReader(text);
        for (int seen = 0; seen < LinesLookedAt && reader.ReadLine() is { } line;)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                seen++;
                yield return line;
            }
        }
    }

    private static bool IsHeadline(string line) =>
        line.Length is > 0 and < LongestTitle && !EndsWithFullStop(line) && !SiteFurniture.Is(line);

    // A closing quotation mark or bracket after the full stop does not hide it.
    private static bool EndsWithFullStop(string line)
    {
        string end = line.TrimEnd('"', '”', '’', '\'', ')', ']', '»', '*', '_');
        return end.Length == 0 || end[^1] is '.' or '。';
    }
}
