using System.Buffers;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Text;

namespace TalentGraph.Extraction.Lexicon;

/// <summary>Numbers the words that lexicon and rules know, so that texts are matched by number.</summary>
/// <remarks>A hot path when a text is numbered: no allocation for ASCII words. Filled while loading, read-only afterwards.</remarks>
internal sealed class Vocabulary
{
    /// <summary>The number of a word that is not in the vocabulary.</summary>
    public const int Unknown = 0;

    private const int LongestWord = 48;

    private static readonly SearchValues<char> PlainLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal) { [""] = Unknown };
    private readonly List<string> _words = [""];

    /// <summary>One more than the highest number.</summary>
    public int Count => _words.Count;

    /// <summary>The folded word of a number.</summary>
    public string this[int id] => _words[id];

    /// <summary>The number of a word, which is added if it is new.</summary>
    public int Add(string word)
    {
        string key = Key(word);
        if (!_ids.TryGetValue(key, out int id))
        {
            id = _words.Count;
            _ids.Add(key, id);
            _words.Add(key);
        }

        return id;
    }

    /// <summary>The numbers of the tokens of a text, one each.</summary>
    public int[] Number(string text, IReadOnlyList<Token> tokens)
    {
        var numbers = new int[tokens.Count];
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> folded = stackalloc char[LongestWord];
        for (int i = 0; i < numbers.Length; i++)
        {
            ReadOnlySpan<char> word = tokens[i].In(text);
            if (word.Length > LongestWord)
            {
                continue;
            }

            if (!TryFold(word, folded, out int length))
            {
                numbers[i] = _ids.GetValueOrDefault(Key(word.ToString()));
            }
            else if (lookup.TryGetValue(folded[..length], out int id))
            {
                numbers[i] = id;
            }
        }

        return numbers;
    }

    /// <summary>The number of a word, or <see cref="Unknown"/>.</summary>
    public int Find(string word) => _ids.GetValueOrDefault(Key(word));

    private static bool TryFold(ReadOnlySpan<char> word, Span<char> folded, out int length)
    {
        length = 0;
        foreach (char c in word)
        {
            if (c >= 128)
            {
                return false;
            }

            if (c is not ('.' or '\'') || word.Length == 1)
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return true;
    }

    // Dots and apostrophes inside a word do not count, so that "U.S." is "US"; marks stand for themselves.
    private static string Key(string word)
    {
        if (!word.AsSpan().ContainsAnyExcept(PlainLetters))
        {
            return word.ToLowerInvariant();
        }

        if (word is "’s" or "'s" or "’S" or "'S")
        {
            return "s";
        }

        string key = NameFolding.Fold(word).Replace(" ", "", StringComparison.Ordinal);
        return key.Length > 0 && (word.Length > 1 || char.IsLetterOrDigit(word[0])) ? key : Mark(word);
    }

    private static string Mark(string word) => word switch
    {
        "“" or "”" or "«" or "»" or "„" => "\"",
        "’" or "‘" => "'",
        "–" or "—" => "–",
        _ => word,
    };
}
