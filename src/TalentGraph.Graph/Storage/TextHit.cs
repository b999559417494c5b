using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>A sentence that holds all words of a text search.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Span">Where the sentence stands.</param>
/// <param name="Text">The sentence, verbatim.</param>
public sealed record TextHit(string ArticleId, TextSpan Span, string Text);
