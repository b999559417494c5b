using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Traversals;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>
/// Answers questions from the SQLite file. Each runs to its end on the caller's thread: reading pages that are in memory takes
/// less than handing the work over.
/// </summary>
internal sealed class SqliteGraphReader(ReaderPool pool) : IGraphReader
{
    private GraphStatistics? _statistics;

    public Task<long> GetRevisionAsync(CancellationToken cancellationToken) =>
        AnswerAsync(StatisticsReader.Revision, cancellationToken);

    public Task<IReadOnlyDictionary<string, Entity>> GetEntitiesAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        AnswerAsync(connection => EntityReader.Get(connection, ids), cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Entity>>> FindEntitiesAsync(
        EntityKind? kind, IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        AnswerAsync(connection => EntityReader.Find(connection, kind, names), cancellationToken);

    public Task<Page<Entity>> ListEntitiesAsync(EntityQuery query, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(connection => EntityReader.List(connection, query, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, Relationship>> GetRelationshipsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        AnswerAsync(connection => RelationshipReader.Get(connection, ids), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<RelatedEntity>>> ExpandAsync(
        IReadOnlyCollection<string> entityIds, Expansion expansion, CancellationToken cancellationToken) =>
        AnswerAsync(connection => ExpansionReader.Expand(connection, entityIds, expansion), cancellationToken);

    public Task<TraversalAnswer> TraverseAsync(Traversal traversal, CancellationToken cancellationToken) =>
        AnswerAsync(connection => TraversalReader.Walk(connection, traversal), cancellationToken);

    public Task<IReadOnlyDictionary<string, NeighbourList>> GetNeighboursAsync(
        IReadOnlyCollection<string> entityIds, WalkFilter filter, int limit, CancellationToken cancellationToken) =>
        AnswerAsync(connection => NeighbourReader.List(connection, entityIds, filter, limit), cancellationToken);

    public Task<IReadOnlyList<Relationship>> GetRelationshipsAmongAsync(
        IReadOnlyCollection<string> entityIds, WalkFilter filter, int limit, CancellationToken cancellationToken) =>
        AnswerAsync(connection => RelationshipReader.Among(connection, entityIds, filter, limit), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<GraphClaim>>> GetClaimsAsync(
        IReadOnlyCollection<string> keys, ClaimQuery query, CancellationToken cancellationToken) =>
        AnswerAsync(connection => ClaimReader.List(connection, keys, query), cancellationToken);

    public Task<IReadOnlyDictionary<string, GraphClaim>> GetClaimsByIdAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        AnswerAsync(connection => ClaimReader.Get(connection, ids), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<GraphStatement>>> GetStatementsAsync(
        IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(connection => StatementReader.List(connection, keys, scope, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<GraphMention>>> GetMentionsAsync(
        IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(connection => MentionReader.List(connection, keys, scope, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, GraphArticle>> GetArticlesAsync(
        IReadOnlyCollection<string> ids, bool withText, CancellationToken cancellationToken) =>
        AnswerAsync(connection => ArticleReader.Get(connection, ids, withText), cancellationToken);

    public Task<Page<GraphArticle>> ListArticlesAsync(ArticleQuery query, CancellationToken cancellationToken) =>
        AnswerAsync(connection => ArticleReader.List(connection, query), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<GraphArticle>>> GetArticlesOfEntitiesAsync(
        IReadOnlyCollection<string> entityIds, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(connection => ArticleReader.OfEntities(connection, entityIds, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<Entity>>> GetEntitiesOfArticlesAsync(
        IReadOnlyCollection<string> articleIds, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(connection => ArticleReader.EntitiesOf(connection, articleIds, page), cancellationToken);

    public Task<IReadOnlyDictionary<string, Origin>> GetOriginsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        AnswerAsync(connection => ArticleReader.Origins(connection, ids), cancellationToken);

    public Task<NameCandidates> FindNameCandidatesAsync(NameProbe probe, CancellationToken cancellationToken) =>
        AnswerAsync(connection => SearchReader.Candidates(connection, probe), cancellationToken);

    public Task<Page<TextHit>> SearchTextAsync(string text, PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(connection => SearchReader.Sentences(connection, text, page), cancellationToken);

    public Task<Page<ImportRun>> ListImportRunsAsync(PageRequest page, CancellationToken cancellationToken) =>
        AnswerAsync(connection => StatisticsReader.Runs(connection, page), cancellationToken);

    // Counting reads whole tables, and the counts hold until the next change.
    public Task<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => AnswerAsync(
        connection =>
        {
            GraphStatistics? known = Volatile.Read(ref _statistics);
            if (known is null || known.Revision != StatisticsReader.Revision(connection))
            {
                known = StatisticsReader.Read(connection);
                Volatile.Write(ref _statistics, known);
            }

            return known;
        },
        cancellationToken);

    private Task<T> AnswerAsync<T>(Func<ReaderConnection, T> read, CancellationToken cancellationToken) =>
        Task.FromResult(pool.Read(read, cancellationToken));
}
