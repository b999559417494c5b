namespace TalentGraph.Extraction.Lexicon;

/// <summary>A set of word numbers, as bits. Filled while loading, read-only afterwards.</summary>
internal sealed class WordSet
{
    private ulong[] _bits = [];

    /// <summary>Whether a word is in it; the unknown word never is.</summary>
    public bool Contains(int word) => word != Vocabulary.Unknown && (word >> 6) < _bits.Length && (_bits[word >> 6] & (1UL << (word & 63))) != 0;

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
