namespace TalentGraph.Graph.Model;

/// <summary>A place in an article's text that names an entity; titles, articles and possessives lie outside it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The words there, verbatim.</param>
/// <param name="Form">In which form it names the entity.</param>
public sealed record Mention(TextSpan Span, string Text, MentionForm Form);
