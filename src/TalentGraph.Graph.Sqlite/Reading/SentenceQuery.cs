using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Turns words as typed into a full-text query: all words, quoted phrases together, no operator of the query language.</summary>
internal static class SentenceQuery
{
    private const int MaxTerms = 32;

    /// <summary>The query; absent when there is no word.</summary>
    public static string? Of(string text)
    {
        string[] terms = [.. Split(text).Select(NameFolding.Fold).Where(term => term.Length > 0).Take(MaxTerms).Select(Term)];
        return terms.Length == 0 ? null : string.Join(" AND ", terms);
    }

    private static IEnumerable<string> Split(string text)
    {
        string[] parts = text.Replace('“', '"').Replace('”', '"').Split('"');
        for (int i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1)
            {
                yield return parts[i];
                continue;
            }

            foreach (string word in parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                yield return word;
            }
        }
    }

    // Folded text holds no quotation mark.
    private static string Term(string folded) => NameGrams.Han(folded) is { Count: > 0 } grams
        ? "(" + string.Join(" AND ", grams.Select(gram => $"han : \"{gram}\"")) + ")"
        : $"words : \"{folded}\"";
}
