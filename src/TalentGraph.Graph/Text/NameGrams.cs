using System.Text;

namespace TalentGraph.Graph.Text;

/// <summary>
/// Pieces of folded text that a store indexes, so that a search finds names with typing errors and words of Han text,
/// which has no spaces. Index and query must be cut the same way, by this class.
/// </summary>
public static class NameGrams
{
    private const int Size = 3;

    /// <summary>
    /// The distinct trigrams of a folded name in order, spaces written as <c>_</c> and one put before and after:
    /// <c>_ai</c>, <c>ai_</c> for "ai".
    /// </summary>
    public static IReadOnlyList<string> Trigrams(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        string padded = "_" + folded.Replace(' ', '_') + "_";
        List<string> grams = [];
        for (int i = 0; i + Size <= padded.Length; i++)
        {
            grams.Add(padded.Substring(i, Size));
        }

        return [.. grams.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The Han characters of a text, each alone and each pair of neighbours, distinct and in order; empty for other scripts.</summary>
    public static IReadOnlyList<string> Han(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> grams = [];
        string? former = null;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string? now = IsHan(rune) ? rune.ToString() : null;
            if (now is not null)
            {
                grams.Add(now);
                if (former is not null)
                {
                    grams.Add(former + now);
                }
            }

            former = now;
        }

        return grams.Count == 0 ? [] : [.. grams.Distinct(StringComparer.Ordinal)];
    }

    private static bool IsHan(Rune rune) => rune.Value
        is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
