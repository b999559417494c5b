using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Ingestion.Tests.Import;

/// <summary>A writer that keeps what it is given.</summary>
internal sealed class FakeWriter : IGraphWriter
{
    private readonly Dictionary<string, ArticleReading> _readings = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ArticleReading> Readings => _readings;

    public List<GraphBatch> Batches { get; } = [];

    /// <summary>Called before each batch is taken.</summary>
    public Action<GraphBatch> BeforeWrite { get; init; } = _ => { };

    public Task<WriteResult> WriteAsync(GraphBatch batch, CancellationToken cancellationToken)
    {
        BeforeWrite(batch);
        Batches.Add(batch);
        List<string> added = [];
        List<string> changed = [];
        foreach (ArticleReading reading in batch.Articles)
        {
            (_readings.ContainsKey(reading.Article.Id) ? changed : added).Add(reading.Article.Id);
            _readings[reading.Article.Id] = reading;
        }

        return Task.FromResult(new WriteResult(added, changed, [], [], batch.Articles.Sum(reading => reading.Claims.Count), Batches.Count));
    }

    public Task<IReadOnlySet<string>> FindUnchangedAsync(IReadOnlyCollection<ArticleVersion> versions, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<string>>(versions
            .Where(version => _readings.TryGetValue(version.ArticleId, out ArticleReading? known)
                && known.Article.TextHash == version.TextHash && known.Article.Extractor == version.Extractor)
            .Select(version => version.ArticleId)
            .ToHashSet(StringComparer.Ordinal));

    public Task RebuildAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
