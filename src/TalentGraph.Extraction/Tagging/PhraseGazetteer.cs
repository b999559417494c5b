using System.Numerics;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tagging;

/// <summary>
/// Lists of names as hashes of their letters and digits in lower case: signs, spaces and capitals do not count, so that it does
/// not matter how a name is cut into tokens.
/// </summary>
/// <remarks>A hot path when marking. Filled once, then read-only and safe for many threads.</remarks>
internal sealed class PhraseGazetteer : IGazetteer
{
    private const int LongestCapitalised = 8;
    private const int LongestSmall = 3;

    private readonly uint[] _keys;
    private readonly ushort[] _lists;
    private readonly uint _mask;

    /// <param name="phrases">Names and their lists; a name may stand in several.</param>
    public PhraseGazetteer(IReadOnlyCollection<(string Name, GazetteerList List)> phrases)
    {
        uint slots = BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, phrases.Count * 3));
        _mask = slots - 1;
        _keys = new uint[slots];
        _lists = new ushort[slots];
        foreach ((string name, GazetteerList list) in phrases)
        {
            uint key = Fold(FeatureHash.Seed, name);
            if (key != FeatureHash.Seed)
            {
                uint slot = SlotOf(key);
                _keys[slot] = key;
                _lists[slot] |= (ushort)(1 << (int)list);
            }
        }
    }

    /// <inheritdoc/>
    public void Mark(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> sentenceEnds, Span<GazetteerMark> marks)
    {
        int start = 0;
        foreach (int end in sentenceEnds)
        {
            for (int i = start; i < end; i++)
            {
                if (char.IsLetterOrDigit(text[tokens[i].Start]))
                {
                    MarkFrom(text, tokens, i, Math.Min(end, i + (tokens[i].IsCapitalised ? LongestCapitalised : LongestSmall)), marks);
                }
            }

            start = end;
        }
    }

    private void MarkFrom(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int limit, Span<GazetteerMark> marks)
    {
        uint hash = FeatureHash.Seed;
        for (int last = first; last < limit; last++)
        {
            uint before = hash;
            hash = Fold(hash, text[tokens[last].Start..tokens[last].End]);
            ushort lists = before == hash ? (ushort)0 : _lists[SlotOf(hash)];
            if (lists == 0)
            {
                continue;
            }

            if (last == first)
            {
                marks[first] = marks[first].With(new GazetteerMark(0, 0, lists));
                continue;
            }

            marks[first] = marks[first].With(new GazetteerMark(lists, 0, 0));
            for (int i = first + 1; i <= last; i++)
            {
                marks[i] = marks[i].With(new GazetteerMark(0, lists, 0));
            }
        }
    }

    private static uint Fold(uint hash, ReadOnlySpan<char> word)
    {
        foreach (char unit in word)
        {
            if (char.IsLetterOrDigit(unit))
            {
                hash = FeatureHash.Add(hash, char.ToLowerInvariant(unit));
            }
        }

        return hash;
    }

    private uint SlotOf(uint key)
    {
        uint slot = FeatureHash.Mix(key) & _mask;
        while (_lists[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
