namespace TalentGraph.Ingestion.Import;

/// <summary>An article that an import read.</summary>
/// <param name="Source">Where it was read from.</param>
/// <param name="ArticleId">Its id in the graph.</param>
public readonly record struct ImportedArticle(string Source, string ArticleId);
