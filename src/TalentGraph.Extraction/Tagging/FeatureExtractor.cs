using System.Numerics;

namespace TalentGraph.Extraction.Tagging;

/// <summary>The features of one token: itself, its neighbours, the run of capitals that it stands in, lists, and the article.</summary>
/// <remarks>
/// A hot path, and one half of the model: training and tagging call the same code, and a change needs a new training.
/// </remarks>
internal static class FeatureExtractor
{
    public static void Write(in SentenceView view, int token, ref FeatureWriter writer)
    {
        WriteWindow(view, token, ref writer);
        WriteShapes(view, token, ref writer);
        WriteAffixes(view.Word(token), view, token, ref writer);
        WriteRun(view, token, ref writer);
        WriteLists(view, token, ref writer);
        WriteArticle(view, token, ref writer);
    }

    private static void WriteWindow(in SentenceView view, int token, ref FeatureWriter writer)
    {
        uint before2 = view.Lower(token - 2);
        uint before = view.Lower(token - 1);
        uint word = view.Lower(token);
        uint after = view.Lower(token + 1);
        uint after2 = view.Lower(token + 2);
        writer.Add(1, 0);
        writer.Add(2, word);
        writer.Add(3, view.Columns.Forms[token]);
        writer.Add(4, before);
        writer.Add(5, after);
        writer.Add(6, before2);
        writer.Add(7, after2);
        writer.Add(8, before, word);
        writer.Add(9, word, after);
        writer.Add(10, before2, before);
        writer.Add(11, after, after2);
        writer.Add(12, before, after);
    }

    private static void WriteShapes(in SentenceView view, int token, ref FeatureWriter writer)
    {
        uint before = view.Shape(token - 1);
        uint shape = view.Shape(token);
        uint after = view.Shape(token + 1);
        var style = (uint)(view.Traits(token) & (TokenTraits.InCapitalLine | TokenTraits.InTitleLine | TokenTraits.SentenceStart));
        writer.Add(20, shape);
        writer.Add(21, before);
        writer.Add(22, after);
        writer.Add(23, before, shape);
        writer.Add(24, shape, after);
        writer.Add(25, before, shape, after);
        writer.Add(26, shape, style);
        writer.Add(27, view.Lower(token - 1), shape);
        writer.Add(28, shape, view.Lower(token + 1));
        writer.Add(29, view.Shape(token - 2), before, shape);
        writer.Add(30, shape, after, view.Shape(token + 2));
        writer.Add(31, view.Lower(token), style);
    }

    private static void WriteAffixes(ReadOnlySpan<char> word, in SentenceView view, int token, ref FeatureWriter writer)
    {
        uint prefix = FeatureHash.Seed;
        uint suffix = FeatureHash.Seed;
        int most = Math.Min(5, word.Length - 1);
        for (int length = 1; length <= most; length++)
        {
            prefix = FeatureHash.Add(prefix, char.ToLowerInvariant(word[length - 1]));
            suffix = FeatureHash.Add(suffix, char.ToLowerInvariant(word[^length]));
            writer.Add(40, prefix, (uint)length);
            writer.Add(41, suffix, (uint)length);
        }

        uint shape = view.Shape(token);
        writer.Add(42, view.Suffix(token), shape);
        writer.Add(43, view.Suffix(token - 1), shape);
        writer.Add(44, view.Suffix(token + 1), shape);
    }

    private static void WriteRun(in SentenceView view, int token, ref FeatureWriter writer)
    {
        int first = view.Columns.RunStarts[token];
        int end = view.Columns.RunEnds[token];
        if (first == end)
        {
            return;
        }

        uint place = (token == first ? 1u : 0u) | (token == end - 1 ? 2u : 0u);
        var length = (uint)Math.Min(end - first, 5);
        uint before = view.Lower(first - 1);
        uint after = view.Lower(end);
        writer.Add(70, place, length);
        writer.Add(71, place, view.Lower(end - 1));
        writer.Add(72, place, view.Lower(first));
        writer.Add(73, place, before);
        writer.Add(74, place, after);
        writer.Add(75, before, after);
        writer.Add(76, view.Lower(first - 2), before);
        writer.Add(77, after, view.Lower(end + 1));
        writer.Add(80, after, view.Lower(end + 1), view.Lower(end + 2));
        writer.Add(81, length, view.Suffix(end - 1), place);
        writer.Add(82, place, view.Lower(token), length);
        for (int k = 1; k <= 4; k++)
        {
            writer.Add(83, view.Lower(end + k));
            writer.Add(84, view.Lower(first - 1 - k));
        }

        WriteLongRun(view, first, end, place, ref writer);
    }

    // "Ministry of Science and Technology": what stands at the far ends of runs that small connecting words join.
    private static void WriteLongRun(in SentenceView view, int first, int end, uint place, ref FeatureWriter writer)
    {
        if ((view.Traits(end) & TokenTraits.Connector) != TokenTraits.None)
        {
            int next = end + 1;
            next += (view.Traits(next) & TokenTraits.Connector) != TokenTraits.None ? 1 : 0;
            if (next < view.End && view.Columns.RunEnds[next] > next)
            {
                writer.Add(90, view.Lower(end), place);
                writer.Add(91, view.Lower(view.Columns.RunEnds[next] - 1), place);
                writer.Add(92, view.Lower(end), view.Lower(first));
            }
        }

        if ((view.Traits(first - 1) & TokenTraits.Connector) != TokenTraits.None)
        {
            int previous = first - 2;
            previous -= (view.Traits(previous) & TokenTraits.Connector) != TokenTraits.None ? 1 : 0;
            if (previous >= view.Start && view.Columns.RunEnds[previous] > previous)
            {
                writer.Add(93, view.Lower(first - 1), place);
                writer.Add(94, view.Lower(view.Columns.RunStarts[previous]), place);
                writer.Add(95, view.Lower(previous), view.Lower(first - 1), place);
            }
        }
    }

    private static void WriteLists(in SentenceView view, int token, ref FeatureWriter writer)
    {
        GazetteerMark mark = view.Marks(token);
        uint all = Pack(mark);
        uint shape = view.Shape(token);
        writer.Add(100, all);
        writer.Add(101, all, shape);
        writer.Add(102, Pack(view.Marks(token - 1)), all);
        writer.Add(103, all, Pack(view.Marks(token + 1)));
        if (mark.IsEmpty)
        {
            return;
        }

        WriteBits(mark.Whole, 110, shape, ref writer);
        WriteBits(mark.Begins, 112, shape, ref writer);
        WriteBits(mark.Continues, 114, shape, ref writer);
    }

    private static void WriteBits(ushort bits, uint template, uint shape, ref FeatureWriter writer)
    {
        for (uint left = bits; left != 0; left &= left - 1)
        {
            writer.Add(template, (uint)BitOperations.TrailingZeroCount(left));
            writer.Add(template + 1, (uint)BitOperations.TrailingZeroCount(left), shape);
        }
    }

    private static uint Pack(GazetteerMark mark) =>
        FeatureHash.Join(((uint)mark.Begins << 16) | mark.Continues, mark.Whole);

    private static void WriteArticle(in SentenceView view, int token, ref FeatureWriter writer)
    {
        WordTable words = view.Columns.Words;
        uint small = words.SmallCount(token) > 0 ? 1u : 0u;
        uint capital = words.CapitalCount(token) > 0 ? 2u : 0u;
        uint traits = (uint)(view.Traits(token) & (TokenTraits.InitialCapital | TokenTraits.SentenceStart | TokenTraits.AllCapitals));
        writer.Add(120, small | capital, traits);
    }
}
