namespace TalentGraph.Extraction.Tagging;

/// <summary>The distinct words of an article, how they are written in it, and what the first pass took them for.</summary>
/// <remarks>A hot path: open addressing over arrays that are kept from article to article.</remarks>
internal sealed class WordTable
{
    /// <summary>Columns of <see cref="Votes"/>: one per label.</summary>
    public const int VoteLanes = Labels.Lanes;

    private uint[] _keys = [];
    private int[] _slots = [];
    private int[] _words = [];
    private int[] _small = [];
    private int[] _capital = [];
    private int[] _votes = [];
    private int _count;
    private int _mask;

    public void Clear(int tokens)
    {
        _count = 0;
        if (_words.Length < tokens)
        {
            int capacity = Math.Max(256, tokens + (tokens / 2));
            _words = new int[capacity];
            _keys = new uint[capacity];
            _small = new int[capacity];
            _capital = new int[capacity];
            _votes = new int[capacity * VoteLanes];
        }

        int slots = (int)uint.Max(512, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)tokens * 2));
        if (_slots.Length < slots)
        {
            _slots = new int[slots];
        }

        _slots.AsSpan(0, slots).Clear();
        _mask = slots - 1;
    }

    public void Add(int token, uint lower, TokenTraits traits)
    {
        int word = Find(lower);
        _words[token] = word;
        if ((traits & TokenTraits.InitialCapital) == TokenTraits.None)
        {
            _small[word]++;
        }
        else if ((traits & (TokenTraits.SentenceStart | TokenTraits.InCapitalLine | TokenTraits.InTitleLine)) == TokenTraits.None)
        {
            _capital[word]++;
        }
    }

    /// <summary>Occurrences in the article without a capital.</summary>
    public int SmallCount(int token) => _small[_words[token]];

    /// <summary>Occurrences in the article with a capital that no sentence start or headline explains.</summary>
    public int CapitalCount(int token) => _capital[_words[token]];

    /// <summary>How often the first pass gave each label to capitalised occurrences of the token's word.</summary>
    public ReadOnlySpan<int> Votes(int token) => _votes.AsSpan(_words[token] * VoteLanes, VoteLanes);

    public void Vote(int token, int label) => _votes[(_words[token] * VoteLanes) + label]++;

    private int Find(uint key)
    {
        int slot = (int)(FeatureHash.Mix(key) & (uint)_mask);
        while (_slots[slot] != 0)
        {
            int word = _slots[slot] - 1;
            if (_keys[word] == key)
            {
                return word;
            }

            slot = (slot + 1) & _mask;
        }

        int added = _count++;
        _slots[slot] = added + 1;
        _keys[added] = key;
        _small[added] = 0;
        _capital[added] = 0;
        _votes.AsSpan(added * VoteLanes, VoteLanes).Clear();
        return added;
    }
}
