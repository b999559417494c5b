using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>An article's reading with the public ids of its entities.</summary>
/// <param name="Reading">The reading as it was imported.</param>
/// <param name="OriginId">The article's origin.</param>
/// <param name="Version">Version of the article, from 1.</param>
/// <param name="EntityIds">Public id of each local key.</param>
public sealed record StoredReading(
    ArticleReading Reading, string OriginId, int Version, IReadOnlyDictionary<string, string> EntityIds);
