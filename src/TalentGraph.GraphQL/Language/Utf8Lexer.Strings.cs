namespace TalentGraph.GraphQL.Language;

internal ref partial struct Utf8Lexer
{
    /// <summary><c>StringValue :: " StringCharacter* "</c> (spec 2.10.4); escapes are checked where they are decoded.</summary>
    private Token String()
    {
        var start = _position;
        var location = Here();
        _position++;
        while (_position < _source.Length)
        {
            var current = _source[_position];
            switch (current)
            {
                case (byte)'"':
                    _position++;
                    return new Token(TokenKind.String, start, _position, location);
                case (byte)'\\' when Peek(_position + 1) is not ((byte)'\n' or (byte)'\r'):
                    _position = Math.Min(_position + 2, _source.Length);
                    break;
                case (byte)'\n' or (byte)'\r' or (byte)'\\':
                    throw Fail("2.10.4", "The string is not closed on its line; use \"\"\" for text of several lines.");
                default:
                    CountWide(current);
                    _position++;
                    break;
            }
        }

        throw Fail("2.10.4", "The string is not closed.");
    }

    /// <summary><c>StringValue :: """ BlockStringCharacter* """</c> (spec 2.10.4).</summary>
    private Token BlockString()
    {
        var start = _position;
        var location = Here();
        _position += 3;
        while (_position < _source.Length)
        {
            var current = _source[_position];
            switch (current)
            {
                case (byte)'"' when _source[_position..].StartsWith("\"\"\""u8):
                    _position += 3;
                    return new Token(TokenKind.BlockString, start, _position, location);
                case (byte)'\\' when _source[_position..].StartsWith("\\\"\"\""u8):
                    _position += 4;
                    break;
                case (byte)'\n' or (byte)'\r':
                    NewLine();
                    break;
                default:
                    CountWide(current);
                    _position++;
                    break;
            }
        }

        throw Fail("2.10.4", "The block string is not closed; it ends with \"\"\".");
    }
}
