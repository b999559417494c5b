namespace TalentGraph.Graph.Model;

/// <summary>What a named speaker is quoted as saying; it makes the words no fact.</summary>
/// <param name="Id">Stable id: hash of the article id and the span.</param>
/// <param name="Speaker">Local key of the person or organization that speaks.</param>
/// <param name="Kind">Direct or reported speech.</param>
/// <param name="Text">The words, verbatim, without the quotation marks.</param>
/// <param name="Span">Where <paramref name="Text"/> stands.</param>
/// <param name="About">Local keys of the entities mentioned in it, in code point order.</param>
public sealed record Statement(
    string Id, string Speaker, StatementKind Kind, string Text, TextSpan Span, IReadOnlyList<string> About);
