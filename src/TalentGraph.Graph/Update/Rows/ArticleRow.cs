using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>What the update needs to know of a stored article.</summary>
internal sealed record ArticleRow(
    string Id,
    string OriginId,
    int Version,
    string TextHash,
    string Extractor,
    PartialDate? Published,
    string? RetractionReason);
