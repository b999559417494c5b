namespace TalentGraph.Graph.Model;

/// <summary>A mention as the graph shows it.</summary>
/// <param name="EntityId">Public id of the entity.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Mention">Where and how it is named.</param>
public sealed record GraphMention(string EntityId, string ArticleId, Mention Mention);
