using System.Text;

namespace TalentGraph.GraphQL.Language;

/// <summary>The texts of lexer and parser errors, with the excerpt that shows the place.</summary>
internal static class SyntaxErrors
{
    private const int ExcerptWidth = 80;
    private const int MaxQuoted = 40;

    public static GraphQLSyntaxException At(
        ReadOnlySpan<byte> source, Token place, string section, string message, string code = ErrorCodes.ParseFailed) =>
        new(new GraphQLError(message, code, place.Location)
        {
            SpecSection = section,
            Details = [new("excerpt", Excerpt(source, place))],
        });

    /// <summary>The token as the user wrote it, for messages: short, with its kind.</summary>
    public static string Describe(ReadOnlySpan<byte> source, Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "the end of the document",
        TokenKind.Name => $"the name \"{Text(source, token)}\"",
        TokenKind.Int or TokenKind.Float => $"the number {Text(source, token)}",
        TokenKind.String or TokenKind.BlockString => "a string",
        _ => $"\"{Text(source, token)}\"",
    };

    /// <summary>What a kind of token is called when it is missing.</summary>
    public static string Name(TokenKind kind) => kind switch
    {
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenOpen => "\"(\"",
        TokenKind.ParenClose => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equals => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketOpen => "\"[\"",
        TokenKind.BracketClose => "\"]\"",
        TokenKind.BraceOpen => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceClose => "\"}\"",
        TokenKind.Name => "a name",
        TokenKind.EndOfFile => "the end of the document",
        _ => "a value",
    };

    private static string Text(ReadOnlySpan<byte> source, Token token) =>
        token.Length <= MaxQuoted
            ? Encoding.UTF8.GetString(source[token.Start..token.End])
            : Encoding.UTF8.GetString(source.Slice(token.Start, MaxQuoted)) + "…";

    /// <summary>The line with a caret below the place; long lines are cut around it.</summary>
    private static string Excerpt(ReadOnlySpan<byte> source, Token place)
    {
        var start = Math.Min(place.Start, source.Length);
        var lineStart = source[..start].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        var rest = source[start..].IndexOfAny((byte)'\n', (byte)'\r');
        var lineEnd = rest < 0 ? source.Length : start + rest;
        var from = Math.Max(lineStart, start - (ExcerptWidth / 2));
        var to = Math.Min(lineEnd, start + (ExcerptWidth / 2));
        while (from > lineStart && IsContinuation(source[from]))
        {
            from--;
        }

        while (to < lineEnd && IsContinuation(source[to]))
        {
            to++;
        }

        var before = Visible(source[from..start]);
        var gutter = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place.Location.Line} | ");
        return $"{gutter}{before}{Visible(source[start..to])}\n{new string(' ', gutter.Length + before.Length)}^";
    }

    private static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;

    private static string Visible(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(bytes));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
            {
                text[i] = ' ';
            }
        }

        return text.ToString();
    }
}
