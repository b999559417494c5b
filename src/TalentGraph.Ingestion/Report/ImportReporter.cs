using TalentGraph.Graph;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Ingestion.Report;

/// <summary>Makes the report of a run from the store: a set of articles at a time, bounded whatever the run's size.</summary>
/// <param name="reader">Reads articles and entities.</param>
/// <param name="curator">Lists suggested matches.</param>
public sealed class ImportReporter(IGraphReader reader, IGraphCurator curator)
{
    /// <summary>Connections are looked for among so many articles of the run at most.</summary>
    public const int MaxArticles = 2000;

    /// <summary>Each list holds so many entries at most.</summary>
    public const int MaxListed = 20;

    private const int ArticlesAtOnce = 100;
    private const int EntitiesOfAnArticle = 100;
    private const int SuggestionsLookedAt = 1000;
    private const int PageSize = 100;

    /// <summary>Makes the report of <paramref name="outcome"/>.</summary>
    /// <exception cref="GraphStoreException">The store cannot answer.</exception>
    public async Task<ImportReport> MakeAsync(ImportOutcome outcome, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var graph = new OriginGraph();
        HashSet<string> origins = new(StringComparer.Ordinal);
        string[] looked = [.. outcome.Articles.Select(article => article.ArticleId).Distinct(StringComparer.Ordinal).Take(MaxArticles)];
        foreach (string[] ids in looked.Chunk(ArticlesAtOnce))
        {
            await AddAsync(ids, graph, origins, cancellationToken);
        }

        List<ConnectingEntity> connecting = graph.Connecting();
        return new ImportReport(
            looked.Length,
            origins.Count,
            [.. connecting
                .OrderByDescending(entity => entity.Origins)
                .ThenBy(entity => entity.Name, CodePointComparer.Instance)
                .ThenBy(entity => entity.Id, CodePointComparer.Instance)
                .Take(MaxListed)],
            [.. connecting
                .Where(entity => entity.Strength > 0)
                .OrderByDescending(entity => entity.Strength)
                .ThenBy(entity => entity.Name, CodePointComparer.Instance)
                .ThenBy(entity => entity.Id, CodePointComparer.Instance)
                .Take(MaxListed)],
            await MatchesAsync(graph, cancellationToken),
            outcome);
    }

    private async Task AddAsync(string[] ids, OriginGraph graph, HashSet<string> origins, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, GraphArticle> articles = await reader.GetArticlesAsync(ids, withText: false, cancellationToken);
        IReadOnlyDictionary<string, Page<Entity>> entities =
            await reader.GetEntitiesOfArticlesAsync(ids, PageRequest.FirstOf(EntitiesOfAnArticle), cancellationToken);
        foreach (string id in ids)
        {
            if (!articles.TryGetValue(id, out GraphArticle? article) || !entities.TryGetValue(id, out Page<Entity>? page))
            {
                continue;
            }

            origins.Add(article.OriginId);
            foreach (PageItem<Entity> item in page.Items.Where(item => item.Item.Named))
            {
                graph.Add(item.Item, article.OriginId, article.Article.Title);
            }
        }
    }

    private async Task<IReadOnlyList<PossibleMatch>> MatchesAsync(OriginGraph graph, CancellationToken cancellationToken)
    {
        List<Judgement> found = [];
        var request = PageRequest.FirstOf(PageSize);
        for (int seen = 0; seen < SuggestionsLookedAt && found.Count < MaxListed;)
        {
            Page<Judgement> page = await curator.ListSuggestionsAsync(request, cancellationToken);
            found.AddRange(page.Items.Select(item => item.Item).Where(item => graph.Contains(item.Left) || graph.Contains(item.Right)));
            seen += page.Items.Count;
            if (!page.HasNext || page.Items.Count == 0)
            {
                break;
            }

            request = request with { Cursor = page.Items[^1].Cursor };
        }

        return await NamedAsync([.. found.Take(MaxListed)], cancellationToken);
    }

    private async Task<IReadOnlyList<PossibleMatch>> NamedAsync(Judgement[] suggestions, CancellationToken cancellationToken)
    {
        string[] ids = [.. suggestions.SelectMany(item => new[] { item.Left, item.Right }).Distinct(StringComparer.Ordinal)];
        IReadOnlyDictionary<string, Entity> entities = await reader.GetEntitiesAsync(ids, cancellationToken);
        return [.. suggestions
            .Where(item => entities.ContainsKey(item.Left) && entities.ContainsKey(item.Right))
            .Select(item => Match(item, entities[item.Left], entities[item.Right]))];
    }

    private static PossibleMatch Match(Judgement suggestion, Entity left, Entity right) => new(
        left.Name, suggestion.Left, left.Kind, right.Name, suggestion.Right, right.Kind, suggestion.Score, suggestion.Features);
}
