namespace TalentGraph.GraphQL.Language;

/// <summary>
/// Cuts UTF-8 into tokens without copying (spec 2.1). Hot path. The source must be valid UTF-8;
/// <see cref="DocumentParser"/> sees to that.
/// </summary>
internal ref partial struct Utf8Lexer
{
    private readonly ReadOnlySpan<byte> _source;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    // Bytes on this line beyond one per UTF-16 unit, so that columns count what an editor counts.
    private int _surplus;

    public Utf8Lexer(ReadOnlySpan<byte> source) => _source = source;

    public readonly ReadOnlySpan<byte> Source => _source;

    /// <summary>The next token; <see cref="TokenKind.EndOfFile"/> for ever after the last one.</summary>
    /// <exception cref="GraphQLSyntaxException">No token begins here.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (_position >= _source.Length)
        {
            return new Token(TokenKind.EndOfFile, _position, _position, Here());
        }

        var current = _source[_position];
        if (IsNameStart(current))
        {
            return Name();
        }

        return current switch
        {
            (byte)'{' => Punctuator(TokenKind.BraceOpen),
            (byte)'}' => Punctuator(TokenKind.BraceClose),
            (byte)'(' => Punctuator(TokenKind.ParenOpen),
            (byte)')' => Punctuator(TokenKind.ParenClose),
            (byte)':' => Punctuator(TokenKind.Colon),
            (byte)'$' => Punctuator(TokenKind.Dollar),
            (byte)'!' => Punctuator(TokenKind.Bang),
            (byte)'[' => Punctuator(TokenKind.BracketOpen),
            (byte)']' => Punctuator(TokenKind.BracketClose),
            (byte)'@' => Punctuator(TokenKind.At),
            (byte)'=' => Punctuator(TokenKind.Equals),
            (byte)'|' => Punctuator(TokenKind.Pipe),
            (byte)'&' => Punctuator(TokenKind.Ampersand),
            (byte)'.' => Spread(),
            (byte)'"' => _source[_position..].StartsWith("\"\"\""u8) ? BlockString() : String(),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => Number(),
            _ => throw Unexpected(),
        };
    }

    private readonly SourceLocation Here() => At(_position);

    private readonly SourceLocation At(int position) => new(_line, position - _lineStart - _surplus + 1);

    private static bool IsNameStart(byte value) => (uint)((value | 0x20) - 'a') < 26 || value == '_';

    private static bool IsDigit(byte value) => (uint)(value - '0') < 10;

    private readonly byte Peek(int position) => position < _source.Length ? _source[position] : (byte)0;

    private Token Punctuator(TokenKind kind)
    {
        var token = new Token(kind, _position, _position + 1, Here());
        _position++;
        return token;
    }

    private Token Spread()
    {
        if (!_source[_position..].StartsWith("..."u8))
        {
            throw Fail("2.1.8", "A single \".\" means nothing here; a fragment is spread with \"...\".");
        }

        var token = new Token(TokenKind.Spread, _position, _position + 3, Here());
        _position += 3;
        return token;
    }

    private Token Name()
    {
        // Names are too short for a vectorised search to pay.
        var end = _position + 1;
        while (end < _source.Length && (IsNameStart(_source[end]) || IsDigit(_source[end])))
        {
            end++;
        }

        var token = new Token(TokenKind.Name, _position, end, Here());
        _position = end;
        return token;
    }

    /// <summary>Skips white space, commas, comments and byte order marks, which may stand anywhere (spec 2.1.1–2.1.7).</summary>
    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n' or (byte)'\r':
                    NewLine();
                    break;
                case (byte)'#':
                    Comment();
                    break;
                case 0xEF when _source[_position..].StartsWith("\uFEFF"u8):
                    CountWide(0xEF);
                    _position += 3;
                    break;
                default:
                    return;
            }
        }
    }

    private void NewLine()
    {
        _position += _source[_position] == '\r' && Peek(_position + 1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
        _surplus = 0;
    }

    private void Comment()
    {
        while (_position < _source.Length && _source[_position] is not ((byte)'\n' or (byte)'\r'))
        {
            CountWide(_source[_position]);
            _position++;
        }
    }

    /// <summary>Counts what the lead byte of a sequence costs beyond its UTF-16 units.</summary>
    private void CountWide(byte value)
    {
        if (value >= 0xC0)
        {
            _surplus += value < 0xE0 ? 1 : 2;
        }
    }

    private readonly GraphQLSyntaxException Fail(string section, string message) =>
        SyntaxErrors.At(_source, new Token(TokenKind.EndOfFile, _position, _position, Here()), section, message);

    private readonly GraphQLSyntaxException Unexpected()
    {
        System.Text.Rune.DecodeFromUtf8(_source[_position..], out var rune, out _);
        var shown = System.Text.Rune.IsControl(rune) ? "" : $" \"{rune}\"";
        var hint = rune.Value == '\'' ? " Strings are written in double quotes." : "";
        return Fail("2.1", string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"The character{shown} U+{rune.Value:X4} cannot begin a token.{hint}"));
    }
}
