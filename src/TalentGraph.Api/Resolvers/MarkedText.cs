using TalentGraph.Graph.Model;

namespace TalentGraph.Api.Resolvers;

/// <summary>Words of an article with their place.</summary>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
internal sealed record MarkedText(string Text, TextSpan Span);
