using System.Buffers;
using System.Collections.Frozen;
using TalentGraph.Extraction.Lexicon;

namespace TalentGraph.Extraction.Text;

/// <summary>The words by which site furniture gives itself away; data in <c>Text/Data/furniture.tsv</c>.</summary>
internal sealed class Furniture
{
    private const int LongestStart = 5;

    private readonly FrozenDictionary<string, string> _lines;
    private readonly FrozenDictionary<string, string> _starts;
    private readonly SearchValues<string> _anywhere;
    private readonly SearchValues<string> _sentences;

    private Furniture(List<string[]> rows)
    {
        _lines = Table(rows, "line");
        _starts = Table(rows, "start");
        _anywhere = Phrases(rows, "any");
        _sentences = Phrases(rows, "sentence");
    }

    /// <summary>The shipped word list.</summary>
    public static Furniture Load() => new(TabbedFile.ReadRows("furniture.tsv", 3));

    /// <summary>What a whole line of these folded words does, or <see langword="null"/>.</summary>
    public string? EffectOfLine(string folded) => _lines.GetValueOrDefault(folded);

    /// <summary>What the first words of a folded line do, or <see langword="null"/>.</summary>
    public string? EffectOfStart(string folded)
    {
        int end = -1;
        for (int words = 0; words < LongestStart && end < folded.Length; words++)
        {
            int space = folded.IndexOf(' ', end + 1);
            end = space < 0 ? folded.Length : space;
            if (_starts.TryGetValue(folded[..end], out string? effect))
            {
                return effect;
            }
        }

        return null;
    }

    /// <summary>Whether a short line with this text is furniture.</summary>
    public bool Marks(ReadOnlySpan<char> line) => line.ContainsAny(_anywhere);

    /// <summary>Whether a sentence promotes the site's own pages, so that it states no facts.</summary>
    public bool Promotes(ReadOnlySpan<char> sentence) => sentence.ContainsAny(_sentences);

    private static FrozenDictionary<string, string> Table(List<string[]> rows, string place) =>
        rows.Where(row => row[0] == place).ToFrozenDictionary(row => row[2], row => row[1], StringComparer.Ordinal);

    private static SearchValues<string> Phrases(List<string[]> rows, string place) => SearchValues.Create(
        [.. rows.Where(row => row[0] == place).Select(row => row[2])], StringComparison.OrdinalIgnoreCase);
}
