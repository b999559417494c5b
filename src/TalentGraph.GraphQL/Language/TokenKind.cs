namespace TalentGraph.GraphQL.Language;

/// <summary>The lexical tokens (spec 2.1.6).</summary>
internal enum TokenKind
{
    StartOfFile,
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenOpen,
    ParenClose,
    Spread,
    Colon,
    Equals,
    At,
    BracketOpen,
    BracketClose,
    BraceOpen,
    Pipe,
    BraceClose,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
