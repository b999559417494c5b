using TalentGraph.Graph.Origins;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>Something that makes articles candidates for one origin when they share it.</summary>
internal sealed record OriginKeyRow(long Key, string ArticleId, OriginKeySort Sort);
