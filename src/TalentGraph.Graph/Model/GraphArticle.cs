namespace TalentGraph.Graph.Model;

/// <summary>An article as the graph shows it; its text is asked for separately.</summary>
/// <param name="Article">The article; <see cref="Article.Text"/> is empty unless texts were asked for.</param>
/// <param name="OriginId">The group of articles that are one voice with it.</param>
/// <param name="Version">1 for the first version read, 2 for the next and so on.</param>
/// <param name="TextLength">Length of the stored text, UTF-16 units.</param>
/// <param name="RetractionReason">Reason, when it was retracted.</param>
public sealed record GraphArticle(
    Article Article, string OriginId, int Version, int TextLength, string? RetractionReason);
