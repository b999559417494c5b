using System.Collections.Frozen;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Recognises Chinese given names in pinyin by their syllables.</summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6;
    private const int MostSyllables = 3;

    private static readonly string[] Initials =
    [
        "", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w",
    ];

    private static readonly string[] Finals =
    [
        "a", "o", "e", "i", "u", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "er", "an", "en", "in", "un", "ang", "eng", "ing",
        "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo", "uai", "uan", "uang",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Syllables = Initials
        .SelectMany(initial => Finals.Select(final => initial + final))
        .Where(syllable => syllable[0] is not ('i' or 'u'))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one to three syllables of pinyin; the case does not count.</summary>
    public static bool IsName(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestSyllable * MostSyllables];
        if (word.Length < 2 || word.Length > lower.Length)
        {
            return false;
        }

        int length = word.ToLowerInvariant(lower);
        return IsSyllables(lower[..length], MostSyllables);
    }

    private static bool IsSyllables(ReadOnlySpan<char> rest, int syllables)
    {
        if (rest.Length == 0)
        {
            return true;
        }

        if (syllables == 0)
        {
            return false;
        }

        for (int length = Math.Min(LongestSyllable, rest.Length); length > 0; length--)
        {
            if (Syllables.Contains(rest[..length]) && IsSyllables(rest[length..], syllables - 1))
            {
                return true;
            }
        }

        return false;
    }
}
