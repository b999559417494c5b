using TalentGraph.Extraction;
using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Tests.Import;

/// <summary>Finds nothing in any article, at once.</summary>
internal sealed class SilentExtractor : IArticleExtractor
{
    public string Version => "silent/1";

    public ArticleReading Read(Article article) => new(article, [], [], [], []);
}
