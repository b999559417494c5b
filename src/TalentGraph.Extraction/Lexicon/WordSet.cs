using System.Collections;
using System.Numerics;

namespace TalentGraph.Extraction.Lexicon;

/// <summary>A set of word numbers, as bits. Filled while loading, read-only afterwards.</summary>
internal sealed class WordSet : IEnumerable<int>
{
    private ulong[] _bits = [];

    /// <summary>Whether a word is in it; the unknown word never is.</summary>
    public bool Contains(int word) => word != Vocabulary.Unknown && (word >> 6) < _bits.Length && (_bits[word >> 6] & (1UL << (word & 63))) != 0;

    /// <summary>Number of words.</summary>
    public int Count => _bits.Sum(bits => BitOperations.PopCount(bits));

    /// <summary>Whether the two sets share a word.</summary>
    public bool Overlaps(WordSet other)
    {
        for (int i = 0; i < Math.Min(_bits.Length, other._bits.Length); i++)
        {
            if ((_bits[i] & other._bits[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words, in order of their numbers.</summary>
    public IEnumerator<int> GetEnumerator()
    {
        for (int i = 0; i < _bits.Length; i++)
        {
            for (ulong bits = _bits[i]; bits != 0; bits &= bits - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Takes in a word.</summary>
    public void Add(int word)
    {
        if ((word >> 6) >= _bits.Length)
        {
            Array.Resize(ref _bits, (word >> 6) + 1);
        }

        _bits[word >> 6] |= 1UL << (word & 63);
    }

    /// <summary>Takes in all words of another set.</summary>
    public void Add(WordSet other)
    {
        if (other._bits.Length > _bits.Length)
        {
            Array.Resize(ref _bits, other._bits.Length);
        }

        for (int i = 0; i < other._bits.Length; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }
}
