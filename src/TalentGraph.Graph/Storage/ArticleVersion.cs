namespace TalentGraph.Graph.Storage;

/// <summary>What tells one version of an article from another.</summary>
/// <param name="ArticleId">Article id.</param>
/// <param name="TextHash">Hash of the stored text.</param>
/// <param name="Extractor">Name and version of the extractor.</param>
public sealed record ArticleVersion(string ArticleId, string TextHash, string Extractor);
