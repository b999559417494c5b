using System.Runtime.CompilerServices;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tagging;

/// <summary>One sentence of an article as the features see it: beyond its ends stands a boundary sign.</summary>
internal readonly ref struct SentenceView(
    ReadOnlySpan<char> text,
    ReadOnlySpan<Token> tokens,
    TokenColumns columns,
    ReadOnlySpan<GazetteerMark> marks,
    int start,
    int end)
{
    private const uint Before = 0x5EED0001;
    private const uint Behind = 0x5EED0002;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ReadOnlySpan<uint> _lowers = columns.Lowers;
    private readonly ReadOnlySpan<uint> _shapes = columns.Shapes;
    private readonly ReadOnlySpan<uint> _suffixes = columns.Suffixes;
    private readonly ReadOnlySpan<TokenTraits> _traits = columns.Traits;
    private readonly ReadOnlySpan<GazetteerMark> _marks = marks;

    public TokenColumns Columns { get; } = columns;

    public int Start { get; } = start;

    public int End { get; } = end;

    public ReadOnlySpan<char> Word(int token) => _text[_tokens[token].Start.._tokens[token].End];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Lower(int token) => token < Start ? Before : token >= End ? Behind : _lowers[token];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Shape(int token) => token < Start ? Before : token >= End ? Behind : _shapes[token];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Suffix(int token) => token < Start ? Before : token >= End ? Behind : _suffixes[token];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TokenTraits Traits(int token) => token < Start || token >= End ? TokenTraits.None : _traits[token];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public GazetteerMark Marks(int token) => token < Start || token >= End ? default : _marks[token];
}
