using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Language;

/// <summary>
/// Recursive descent over tokens (spec appendix B). Hot path. Depth and number of tokens are bounded here.
/// This part holds the means; the productions are in the parts named for their chapters.
/// </summary>
internal ref partial struct Utf8Parser
{
    private readonly ParserLimits _limits;
    private Utf8Lexer _lexer;
    private Token _token;
    private int _tokens;
    private int _depth;

    public Utf8Parser(ReadOnlySpan<byte> source, ParserLimits limits)
    {
        _limits = limits;
        _lexer = new Utf8Lexer(source);
    }

    private delegate T Production<out T>(ref Utf8Parser parser);

    /// <summary>Document : Definition+</summary>
    public DocumentNode Document()
    {
        Advance();
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            definitions.Add(Definition());
        }
        while (_token.Kind != TokenKind.EndOfFile);
        return new DocumentNode(definitions.DrainToImmutable());
    }

    private void Advance()
    {
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _limits.MaxTokens)
        {
            throw Fail("2.1.6", string.Create(
                CultureInfo.InvariantCulture,
                $"The document has more than {_limits.MaxTokens} tokens. Split it, or move values into variables."),
                ErrorCodes.LimitTokens);
        }
    }

    private Token Take(TokenKind kind, string section)
    {
        if (_token.Kind != kind)
        {
            throw Expected(SyntaxErrors.Name(kind), section);
        }

        var token = _token;
        Advance();
        return token;
    }

    private bool TrySkip(TokenKind kind)
    {
        if (_token.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) =>
        _token.Kind == TokenKind.Name && _lexer.Source[_token.Start.._token.End].SequenceEqual(keyword);

    private bool TrySkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void TakeKeyword(ReadOnlySpan<byte> keyword, string section)
    {
        if (!TrySkipKeyword(keyword))
        {
            throw Expected($"\"{Encoding.UTF8.GetString(keyword)}\"", section);
        }
    }

    private readonly string Text(Token token) => Encoding.UTF8.GetString(_lexer.Source[token.Start..token.End]);

    private NameNode Name(string section = "2.1.9")
    {
        var token = Take(TokenKind.Name, section);
        return new NameNode(token.Location, Text(token));
    }

    /// <summary>One or more between two tokens.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Production<T> one, TokenKind close, string section)
    {
        Take(open, section);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(one(ref this));
        }
        while (!TrySkip(close));
        return items.DrainToImmutable();
    }

    /// <summary>Nothing, or one or more between two tokens.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Production<T> one, TokenKind close, string section) =>
        _token.Kind == open ? Many(open, one, close, section) : [];

    /// <summary>One or more with a separator that may also lead.</summary>
    private ImmutableArray<T> Separated<T>(TokenKind separator, Production<T> one)
    {
        TrySkip(separator);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(one(ref this));
        }
        while (TrySkip(separator));
        return items.DrainToImmutable();
    }

    private void Enter(string what)
    {
        if (++_depth > _limits.MaxDepth)
        {
            throw Fail("2.4", string.Create(
                CultureInfo.InvariantCulture,
                $"{what} are nested more than {_limits.MaxDepth} deep. Ask in several operations."),
                ErrorCodes.LimitDepth);
        }
    }

    private void Leave() => _depth--;

    private readonly GraphQLSyntaxException Expected(string what, string section) =>
        Fail(section, $"Expected {what}, found {SyntaxErrors.Describe(_lexer.Source, _token)}.");

    private readonly GraphQLSyntaxException Fail(string section, string message, string code = ErrorCodes.ParseFailed) =>
        SyntaxErrors.At(_lexer.Source, _token, section, message, code);
}
