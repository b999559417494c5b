namespace TalentGraph.Extraction.Relations;

/// <summary>Recognises the place and date with which wire stories begin: "PARIS, April 7 (Wire) - ".</summary>
internal static class Dateline
{
    private const int Longest = 16;

    /// <summary>The first token after the dateline, or the sentence's first when it has none.</summary>
    public static int End(SentenceView view)
    {
        int first = view.Sentence.First;
        if (!view.Article.Tokens.Tokens[first].IsAllCaps || view.StartingAt(first) is null)
        {
            return first;
        }

        for (int i = first + 1; i < Math.Min(first + Longest, view.Sentence.End - 1); i++)
        {
            if ((view.Is(i, '-') || view.Is(i, '–') || view.Is(i, '—')) && view.Article.Tokens.Tokens[i].HasSpaceBefore)
            {
                return i + 1;
            }
        }

        return first;
    }
}
