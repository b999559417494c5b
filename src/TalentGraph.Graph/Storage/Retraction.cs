namespace TalentGraph.Graph.Storage;

/// <summary>Takes an article's claims back without deleting them.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Reason">Why, for readers.</param>
public sealed record Retraction(string ArticleId, string Reason);
