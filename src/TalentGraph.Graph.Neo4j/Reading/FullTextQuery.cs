using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>
/// Full-text queries in Lucene's language, out of words as typed: every term is a quoted phrase of letters and digits, so that nothing in
/// it can be an operator.
/// </summary>
internal static class FullTextQuery
{
    private const int MaxTerms = 32;

    // Lucene takes at most 1,024 clauses.
    private const int MaxGrams = 1000;

    /// <summary>Sentences that hold all words, quoted phrases together; absent when there is no word.</summary>
    public static string? OfSentences(string text)
    {
        string[] folded = [.. Split(text).Select(NameFolding.Fold).Where(term => term.Length > 0).Take(MaxTerms)];
        string?[] terms = [.. folded.Select(Term)];
        // A term without letter or digit stands in no sentence.
        return terms.Length == 0 || terms.Contains(null) ? null : string.Join(" AND ", terms);
    }

    /// <summary>Names that hold any of the pieces.</summary>
    public static string OfNames(IEnumerable<string> grams) => string.Join(' ', grams.Take(MaxGrams).Select(gram => "\"" + gram + "\""));

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

    private static string? Term(string folded)
    {
        if (NameGrams.Han(folded) is { Count: > 0 } grams)
        {
            return "(" + string.Join(" AND ", grams.Select(gram => $"han:\"{gram}\"")) + ")";
        }

        string words = SearchWords.Of(folded);
        return words.Length == 0 ? null : $"words:\"{words}\"";
    }
}
