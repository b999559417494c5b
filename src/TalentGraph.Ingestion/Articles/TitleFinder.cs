namespace TalentGraph.Ingestion.Articles;

/// <summary>Takes a title from a text that came without one.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 150;
    private const int FallbackLength = 80;
    private const int LinesLookedAt = 10;

    /// <summary>
    /// The first line that looks like a headline: shorter than 150 units, without final full stop, no site furniture;
    /// else the first 80 units of the text.
    /// </summary>
    public static string Find(string text)
    {
        foreach (string line in FirstLines(text))
        {
            string candidate = line.TrimStart('#', ' ', '\t', '\uFEFF').Trim();
            if (IsHeadline(candidate))
            {
                return candidate;
            }
        }

        string start = text.Trim();
        int length = Math.Min(start.Length, FallbackLength);
        if (length < start.Length && char.IsHighSurrogate(start[length - 1]))
        {
            length--;
        }

        return OneLine(start[..length]);
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
        line.Length is > 0 and < LongestTitle
        && line[^1] is not ('.' or '。' or ',' or ':' or ';')
        && line.Any(char.IsLetter)
        && line.Contains(' ', StringComparison.Ordinal) | line.Any(c => c > 0x2E80)
        && !SiteFurniture.Is(line);

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
