using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tagging;

/// <summary>What the features need to know of each token of an article, computed once, column by column.</summary>
/// <remarks>A hot path: no strings, and all arrays are kept from article to article.</remarks>
internal sealed class TokenColumns
{
    private static readonly HashSet<uint> Connectors = CreateConnectors();

    private uint[] _forms = [];
    private uint[] _lowers = [];
    private uint[] _shapes = [];
    private uint[] _suffixes = [];
    private TokenTraits[] _traits = [];
    private int[] _runStarts = [];
    private int[] _runEnds = [];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The words of the article, by their lower-case form.</summary>
    public WordTable Words { get; } = new();

    /// <summary>Hash of the token as it stands.</summary>
    public ReadOnlySpan<uint> Forms => _forms.AsSpan(0, Count);

    /// <summary>Hash of the token in lower case, with every digit as 0.</summary>
    public ReadOnlySpan<uint> Lowers => _lowers.AsSpan(0, Count);

    /// <summary>Hash of the pattern of capitals, small letters, digits and signs.</summary>
    public ReadOnlySpan<uint> Shapes => _shapes.AsSpan(0, Count);

    /// <summary>Hash of the last three letters in lower case.</summary>
    public ReadOnlySpan<uint> Suffixes => _suffixes.AsSpan(0, Count);

    public ReadOnlySpan<TokenTraits> Traits => _traits.AsSpan(0, Count);

    /// <summary>First token of the run of capitalised words that holds the token; the token itself outside runs.</summary>
    public ReadOnlySpan<int> RunStarts => _runStarts.AsSpan(0, Count);

    /// <summary>Index after the run of capitalised words that holds the token; the token's own index outside runs.</summary>
    public ReadOnlySpan<int> RunEnds => _runEnds.AsSpan(0, Count);

    public void Analyze(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> sentenceEnds)
    {
        Reserve(tokens.Length);
        Words.Clear(tokens.Length);
        for (int i = 0; i < tokens.Length; i++)
        {
            bool glued = i > 0 && tokens[i - 1].End == tokens[i].Start;
            AnalyzeToken(i, text[tokens[i].Start..tokens[i].End], glued);
        }

        int start = 0;
        foreach (int end in sentenceEnds)
        {
            if (end > start)
            {
                _traits[start] |= TokenTraits.SentenceStart;
                MarkLineStyle(start, end);
                FindRuns(start, end);
            }

            start = end;
        }

        for (int i = 0; i < tokens.Length; i++)
        {
            Words.Add(i, _lowers[i], _traits[i]);
        }
    }

    private static HashSet<uint> CreateConnectors()
    {
        string[] words = ["of", "the", "and", "for", "&", "de", "la", "du", "des", "del", "di", "da", "do", "van", "von", "der", "den", "al", "el", "bin", "ibn", "in", "on", "at"];
        return [.. words.Select(word => FeatureHash.Of(word))];
    }

    private void Reserve(int count)
    {
        Count = count;
        if (_forms.Length >= count)
        {
            return;
        }

        int capacity = Math.Max(256, count + (count / 2));
        _forms = new uint[capacity];
        _lowers = new uint[capacity];
        _shapes = new uint[capacity];
        _suffixes = new uint[capacity];
        _traits = new TokenTraits[capacity];
        _runStarts = new int[capacity];
        _runEnds = new int[capacity];
    }

    private void AnalyzeToken(int index, ReadOnlySpan<char> token, bool glued)
    {
        uint form = FeatureHash.Seed;
        uint lower = FeatureHash.Seed;
        uint shape = FeatureHash.Seed;
        char lastShape = '\0';
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        foreach (char unit in token)
        {
            form = FeatureHash.Add(form, unit);
            char mark = ShapeOf(unit);
            letters += mark is 'x' or 'X' ? 1 : 0;
            capitals += mark is 'X' ? 1 : 0;
            digits += mark is '0' ? 1 : 0;
            lower = FeatureHash.Add(lower, mark == '0' ? '0' : char.ToLowerInvariant(unit));
            if (mark != lastShape)
            {
                shape = FeatureHash.Add(shape, mark);
                lastShape = mark;
            }
        }

        _forms[index] = form;
        _lowers[index] = lower;
        _shapes[index] = FeatureHash.Add(shape, (char)Math.Min(token.Length, 4));
        _suffixes[index] = SuffixOf(token);
        _traits[index] = TraitsOf(token, letters, capitals, digits)
            | (glued ? TokenTraits.Glued : TokenTraits.None)
            | (Connectors.Contains(lower) && capitals == 0 ? TokenTraits.Connector : TokenTraits.None);
    }

    private static char ShapeOf(char unit) =>
        char.IsAsciiLetterLower(unit) ? 'x'
        : char.IsAsciiLetterUpper(unit) ? 'X'
        : char.IsAsciiDigit(unit) ? '0'
        : char.IsAscii(unit) ? unit
        : char.IsUpper(unit) ? 'X'
        : char.IsLetter(unit) ? 'x'
        : char.IsDigit(unit) ? '0'
        : '~';

    private static uint SuffixOf(ReadOnlySpan<char> token)
    {
        uint hash = FeatureHash.Seed;
        for (int i = Math.Max(0, token.Length - 3); i < token.Length; i++)
        {
            hash = FeatureHash.Add(hash, char.ToLowerInvariant(token[i]));
        }

        return hash;
    }

    private static TokenTraits TraitsOf(ReadOnlySpan<char> token, int letters, int capitals, int digits)
    {
        TokenTraits traits = letters == 0 && digits == 0 ? TokenTraits.Punctuation : TokenTraits.None;
        if (letters > 0)
        {
            traits |= TokenTraits.HasLetter;
        }

        if (digits > 0)
        {
            traits |= TokenTraits.HasDigit;
        }

        bool initial = ShapeOf(token[0]) == 'X';
        if (initial)
        {
            traits |= TokenTraits.InitialCapital;
        }

        if (capitals == letters && letters > 1)
        {
            traits |= TokenTraits.AllCapitals;
        }
        else if (capitals > (initial ? 1 : 0))
        {
            traits |= TokenTraits.InnerCapital;
        }

        return traits;
    }

    // Headlines and lines in capitals say little by their capitals; the features must know that they stand in one.
    private void MarkLineStyle(int start, int end)
    {
        int words = 0;
        int capitals = 0;
        int initials = 0;
        for (int i = start; i < end; i++)
        {
            TokenTraits traits = _traits[i];
            if ((traits & (TokenTraits.HasLetter | TokenTraits.Connector)) == TokenTraits.HasLetter)
            {
                words++;
                capitals += (traits & TokenTraits.AllCapitals) != TokenTraits.None ? 1 : 0;
                initials += (traits & TokenTraits.InitialCapital) != TokenTraits.None ? 1 : 0;
            }
        }

        TokenTraits style = words >= 3 && capitals * 10 >= words * 7 ? TokenTraits.InCapitalLine
            : words >= 4 && initials * 10 >= words * 8 ? TokenTraits.InTitleLine
            : TokenTraits.None;
        for (int i = start; style != TokenTraits.None && i < end; i++)
        {
            _traits[i] |= style;
        }
    }

    private void FindRuns(int start, int end)
    {
        int i = start;
        while (i < end)
        {
            int runEnd = RunFrom(i, end);
            if (runEnd == i)
            {
                _runStarts[i] = i;
                _runEnds[i] = i;
                i++;
                continue;
            }

            for (int k = i; k < runEnd; k++)
            {
                _runStarts[k] = i;
                _runEnds[k] = runEnd;
            }

            i = runEnd;
        }
    }

    private int RunFrom(int first, int end)
    {
        int runEnd = first;
        int i = first;
        while (i < end)
        {
            if (IsCapitalised(_traits[i]))
            {
                runEnd = ++i;
            }
            else if (runEnd > first && IsJoint(i, end))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return runEnd;
    }

    private static bool IsCapitalised(TokenTraits traits) =>
        (traits & (TokenTraits.InitialCapital | TokenTraits.InnerCapital)) != TokenTraits.None;

    // A hyphen, stop or apostrophe without spaces between capitalised words does not end a run.
    private bool IsJoint(int index, int end) =>
        index + 1 < end
        && (_traits[index] & TokenTraits.Glued) != TokenTraits.None
        && (_traits[index] & TokenTraits.Punctuation) != TokenTraits.None
        && IsCapitalised(_traits[index + 1])
        && (_traits[index + 1] & TokenTraits.Glued) != TokenTraits.None;
}
