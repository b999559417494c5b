using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Update;

/// <summary>What of a batch is new, changed or to be retracted, seen against what is stored.</summary>
internal sealed class BatchPlan
{
    private BatchPlan(
        IReadOnlyList<ArticleReading> articles,
        IReadOnlyDictionary<string, ArticleRow> stored,
        IReadOnlyList<ReferenceReading> references,
        IReadOnlyList<string> replacedReferences,
        IReadOnlyList<Retraction> retractions,
        IReadOnlyList<string> unchanged)
    {
        Articles = articles;
        Stored = stored;
        References = references;
        ReplacedReferences = replacedReferences;
        Retractions = retractions;
        Unchanged = unchanged;
        Sources = [.. references.Select(SourceContent.Of), .. articles.Select(SourceContent.Of)];
    }

    /// <summary>New and changed articles.</summary>
    public IReadOnlyList<ArticleReading> Articles { get; }

    /// <summary>The stored versions of changed and retracted articles, by id.</summary>
    public IReadOnlyDictionary<string, ArticleRow> Stored { get; }

    /// <summary>New and changed reference sources.</summary>
    public IReadOnlyList<ReferenceReading> References { get; }

    public IReadOnlyList<string> ReplacedReferences { get; }

    public IReadOnlyList<Retraction> Retractions { get; }

    public IReadOnlyList<string> Unchanged { get; }

    /// <summary>What is to be written.</summary>
    public IReadOnlyList<SourceContent> Sources { get; }

    public bool IsEmpty => Articles.Count == 0 && References.Count == 0 && Retractions.Count == 0;

    /// <summary>Sources whose stored content gives way.</summary>
    public IReadOnlyList<string> Replaced =>
        [.. Articles.Select(reading => reading.Article.Id).Where(Stored.ContainsKey), .. ReplacedReferences];

    public IEnumerable<string> Added => Articles.Select(reading => reading.Article.Id).Where(id => !Stored.ContainsKey(id));

    public IEnumerable<string> Changed => Articles.Select(reading => reading.Article.Id).Where(Stored.ContainsKey);

    public static async Task<BatchPlan> MakeAsync(
        IGraphTransaction transaction, GraphBatch batch, CancellationToken cancellationToken)
    {
        List<ArticleReading> offered = NewestOfEach(batch.Articles);
        List<Retraction> wanted = [.. batch.Retractions.DistinctBy(retraction => retraction.ArticleId, StringComparer.Ordinal)];
        var stored = (await transaction.GetArticlesAsync(
            [.. offered.Select(reading => reading.Article.Id).Union(wanted.Select(one => one.ArticleId), StringComparer.Ordinal)],
            cancellationToken)).ToDictionary(row => row.Id, StringComparer.Ordinal);
        ILookup<bool, ArticleReading> byNews = offered.ToLookup(reading => IsNews(reading.Article, stored));
        CheckRetractions(wanted, stored, [.. byNews[true].Select(reading => reading.Article.Id)]);

        var references = (await transaction.GetReferencesAsync(
            [.. batch.References.Select(reading => reading.Id)], cancellationToken)).ToDictionary(row => row.Id, StringComparer.Ordinal);
        List<ReferenceReading> newReferences = [.. batch.References.Where(reading => references.GetValueOrDefault(reading.Id)?.Version != reading.Version)];
        return new BatchPlan(
            [.. byNews[true]],
            stored,
            newReferences,
            [.. newReferences.Select(reading => reading.Id).Where(references.ContainsKey)],
            [.. wanted.Where(one => stored[one.ArticleId].RetractionReason is null)],
            [.. byNews[false].Select(reading => reading.Article.Id)]);
    }

    // Two texts under one id: the later published wins, then the larger hash.
    private static List<ArticleReading> NewestOfEach(IReadOnlyList<ArticleReading> readings) =>
    [
        .. readings.GroupBy(reading => reading.Article.Id, StringComparer.Ordinal).Select(group => group
            .OrderByDescending(reading => reading.Article.Published ?? default)
            .ThenByDescending(reading => reading.Article.TextHash, CodePointComparer.Instance)
            .First()),
    ];

    private static bool IsNews(Article article, Dictionary<string, ArticleRow> stored) =>
        !stored.TryGetValue(article.Id, out ArticleRow? row)
        || row.TextHash != article.TextHash
        || row.Extractor != article.Extractor;

    private static void CheckRetractions(
        List<Retraction> wanted, Dictionary<string, ArticleRow> stored, HashSet<string> written)
    {
        foreach (Retraction retraction in wanted)
        {
            if (written.Contains(retraction.ArticleId))
            {
                throw new GraphStoreException(
                    $"The batch both writes and retracts article \"{retraction.ArticleId}\"; retract it in a later batch.");
            }

            if (!stored.ContainsKey(retraction.ArticleId))
            {
                throw new GraphStoreException(
                    $"Article \"{retraction.ArticleId}\" cannot be retracted: the graph does not hold it. Check the id.");
            }
        }
    }
}
