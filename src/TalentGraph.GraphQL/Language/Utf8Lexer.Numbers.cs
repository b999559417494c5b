namespace TalentGraph.GraphQL.Language;

internal ref partial struct Utf8Lexer
{
    /// <summary><c>IntValue :: IntegerPart</c>, <c>FloatValue :: IntegerPart FractionalPart? ExponentPart?</c> (spec 2.10.1, 2.10.2).</summary>
    private Token Number()
    {
        var start = _position;
        var location = Here();
        var kind = TokenKind.Int;
        if (_source[_position] == '-')
        {
            _position++;
        }

        if (Peek(_position) == '0')
        {
            _position++;
            if (IsDigit(Peek(_position)))
            {
                throw Fail("2.10.1", "A number has no leading zeros.");
            }
        }
        else
        {
            Digits();
        }

        if (Peek(_position) == '.')
        {
            kind = TokenKind.Float;
            _position++;
            Digits();
        }

        if (Peek(_position) is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (Peek(_position) is (byte)'+' or (byte)'-')
            {
                _position++;
            }

            Digits();
        }

        if (Peek(_position) == '.' || IsNameStart(Peek(_position)))
        {
            throw Fail("2.10.2", "A number cannot be followed directly by a name or \".\".");
        }

        return new Token(kind, start, _position, location);
    }

    private void Digits()
    {
        if (!IsDigit(Peek(_position)))
        {
            throw Fail("2.10.2", "A digit was expected here.");
        }

        while (IsDigit(Peek(_position)))
        {
            _position++;
        }
    }
}
