using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Connections;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Traversals;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>
/// Answers questions from Neo4j. Most are one auto-committed statement, that is one trip; a page that is to be counted is two.
/// </summary>
internal sealed class Neo4jGraphReader(Neo4jDatabase database) : IGraphReader
{
    private GraphStatistics? _statistics;

    private ICypherSession Session => database.Reading;

    public Task<long> GetRevisionAsync(CancellationToken cancellationToken) => StatisticsReader.RevisionAsync(Session, cancellationToken);

    public Task<IReadOnlyDictionary<string, Entity>> GetEntitiesAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => EntityReader.GetAsync(Session, ids, cancellationToken);

    public Task<IReadOnlyDictionary<string, IReadOnlyList<Entity>>> FindEntitiesAsync(
        EntityKind? kind, IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        EntityReader.FindAsync(Session, kind, names, cancellationToken);

    public Task<Page<Entity>> ListEntitiesAsync(EntityQuery query, PageRequest page, CancellationToken cancellationToken) =>
        EntityReader.ListAsync(Session, query, page, cancellationToken);

    public Task<IReadOnlyDictionary<string, Relationship>> GetRelationshipsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => RelationshipReader.GetAsync(Session, ids, cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<RelatedEntity>>> ExpandAsync(
        IReadOnlyCollection<string> entityIds, Expansion expansion, CancellationToken cancellationToken) =>
        RelationshipReader.ExpandAsync(Session, entityIds, expansion, cancellationToken);

    public Task<TraversalAnswer> TraverseAsync(Traversal traversal, CancellationToken cancellationToken) =>
        LevelByLevel.WalkAsync(this, traversal, cancellationToken);

    public Task<IReadOnlyDictionary<string, NeighbourList>> GetNeighboursAsync(
        IReadOnlyCollection<string> entityIds, WalkFilter filter, int limit, CancellationToken cancellationToken) =>
        RelationshipReader.NeighboursAsync(Session, entityIds, filter, limit, cancellationToken);

    public Task<IReadOnlyList<Relationship>> GetRelationshipsAmongAsync(
        IReadOnlyCollection<string> entityIds, WalkFilter filter, int limit, CancellationToken cancellationToken) =>
        RelationshipReader.AmongAsync(Session, entityIds, filter, limit, cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<GraphClaim>>> GetClaimsAsync(
        IReadOnlyCollection<string> keys, ClaimQuery query, CancellationToken cancellationToken) =>
        ClaimReader.ListAsync(Session, keys, query, cancellationToken);

    public Task<IReadOnlyDictionary<string, GraphClaim>> GetClaimsByIdAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => ClaimReader.GetAsync(Session, ids, cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<GraphStatement>>> GetStatementsAsync(
        IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page, CancellationToken cancellationToken) =>
        StatementReader.ListAsync(Session, keys, scope, page, cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<GraphMention>>> GetMentionsAsync(
        IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page, CancellationToken cancellationToken) =>
        MentionReader.ListAsync(Session, keys, scope, page, cancellationToken);

    public Task<IReadOnlyDictionary<string, GraphArticle>> GetArticlesAsync(
        IReadOnlyCollection<string> ids, bool withText, CancellationToken cancellationToken) =>
        ArticleReader.GetAsync(Session, ids, withText, cancellationToken);

    public Task<Page<GraphArticle>> ListArticlesAsync(ArticleQuery query, CancellationToken cancellationToken) =>
        ArticleReader.ListAsync(Session, query, cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<GraphArticle>>> GetArticlesOfEntitiesAsync(
        IReadOnlyCollection<string> entityIds, PageRequest page, CancellationToken cancellationToken) =>
        ArticleReader.OfEntitiesAsync(Session, entityIds, page, cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<Entity>>> GetEntitiesOfArticlesAsync(
        IReadOnlyCollection<string> articleIds, PageRequest page, CancellationToken cancellationToken) =>
        ArticleReader.EntitiesOfAsync(Session, articleIds, page, cancellationToken);

    public Task<IReadOnlyDictionary<string, Origin>> GetOriginsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => ArticleReader.OriginsAsync(Session, ids, cancellationToken);

    public Task<NameCandidates> FindNameCandidatesAsync(NameProbe probe, CancellationToken cancellationToken) =>
        SearchReader.CandidatesAsync(Session, probe, cancellationToken);

    public Task<Page<TextHit>> SearchTextAsync(string text, PageRequest page, CancellationToken cancellationToken) =>
        SearchReader.SentencesAsync(Session, text, page, cancellationToken);

    public Task<Page<ImportRun>> ListImportRunsAsync(PageRequest page, CancellationToken cancellationToken) =>
        StatisticsReader.RunsAsync(Session, page, cancellationToken);

    // Counting reads every node, and the counts hold until the next change.
    public async Task<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        GraphStatistics? known = Volatile.Read(ref _statistics);
        if (known is null || known.Revision != await GetRevisionAsync(cancellationToken))
        {
            known = await StatisticsReader.ReadAsync(Session, cancellationToken);
            Volatile.Write(ref _statistics, known);
        }

        return known;
    }
}
