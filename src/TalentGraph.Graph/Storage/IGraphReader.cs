using TalentGraph.Graph.Model;
using TalentGraph.Graph.Traversals;

namespace TalentGraph.Graph.Storage;

/// <summary>
/// Questions to the graph. Every method takes a set of keys and answers for each; a key without an answer is left out
/// of the result, and a former entity id is answered under the id that was asked. Unless told otherwise, only live
/// content is given: retracted articles and what they alone support are left out.
/// </summary>
/// <exception cref="StoreUnavailableException">Any method: the store cannot be reached.</exception>
/// <exception cref="BadCursorException">Any paged method: the cursor is broken or of another order.</exception>
public interface IGraphReader
{
    /// <summary>Number of the last committed change.</summary>
    Task<long> GetRevisionAsync(CancellationToken cancellationToken);

    /// <summary>Entities by public id, current or former.</summary>
    Task<IReadOnlyDictionary<string, Entity>> GetEntitiesAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>
    /// Entities of a kind by name: those with the exact folded name or alias, by origin count from high to low, then id.
    /// </summary>
    /// <param name="kind">The kind; absent for all.</param>
    /// <param name="names">Names as typed.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Entity>>> FindEntitiesAsync(
        EntityKind? kind, IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>A page of all entities.</summary>
    Task<Page<Entity>> ListEntitiesAsync(EntityQuery query, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Relationships by id.</summary>
    Task<IReadOnlyDictionary<string, Relationship>> GetRelationshipsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Follows relationships from each entity.</summary>
    Task<IReadOnlyDictionary<string, Page<RelatedEntity>>> ExpandAsync(
        IReadOnlyCollection<string> entityIds, Expansion expansion, CancellationToken cancellationToken);

    /// <summary>
    /// Several levels in one go. The answer is that of <see cref="LevelByLevel"/>, all of it from one committed change where the
    /// store can give that.
    /// </summary>
    Task<TraversalAnswer> TraverseAsync(Traversal traversal, CancellationToken cancellationToken);

    /// <summary>The walkable relationships of each entity, for paths and neighbourhoods.</summary>
    /// <param name="entityIds">Public ids.</param>
    /// <param name="filter">What may be walked.</param>
    /// <param name="limit">An entity with more than so many gives only its degree.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    Task<IReadOnlyDictionary<string, NeighbourList>> GetNeighboursAsync(
        IReadOnlyCollection<string> entityIds, WalkFilter filter, int limit, CancellationToken cancellationToken);

    /// <summary>The relationships that join two of the entities, by confidence from high to low, then id.</summary>
    /// <param name="entityIds">Public ids.</param>
    /// <param name="filter">Which relationships; whether the ends have a proper name makes no difference.</param>
    /// <param name="limit">At most so many, the surest first.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    Task<IReadOnlyList<Relationship>> GetRelationshipsAmongAsync(
        IReadOnlyCollection<string> entityIds, WalkFilter filter, int limit, CancellationToken cancellationToken);

    /// <summary>Claims of each relationship, entity or article.</summary>
    Task<IReadOnlyDictionary<string, Page<GraphClaim>>> GetClaimsAsync(
        IReadOnlyCollection<string> keys, ClaimQuery query, CancellationToken cancellationToken);

    /// <summary>Claims by id.</summary>
    Task<IReadOnlyDictionary<string, GraphClaim>> GetClaimsByIdAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Statements by speaker, by article, or by an entity mentioned in them; by article id, then place.</summary>
    Task<IReadOnlyDictionary<string, Page<GraphStatement>>> GetStatementsAsync(
        IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Mentions by entity or by article; by article id, then place.</summary>
    Task<IReadOnlyDictionary<string, Page<GraphMention>>> GetMentionsAsync(
        IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Articles by id, retracted ones too.</summary>
    /// <param name="ids">Article ids.</param>
    /// <param name="withText">Whether the stored text is wanted.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    Task<IReadOnlyDictionary<string, GraphArticle>> GetArticlesAsync(
        IReadOnlyCollection<string> ids, bool withText, CancellationToken cancellationToken);

    /// <summary>A page of all live articles, without texts.</summary>
    Task<Page<GraphArticle>> ListArticlesAsync(ArticleQuery query, CancellationToken cancellationToken);

    /// <summary>The live articles that mention each entity, newest first, without texts.</summary>
    Task<IReadOnlyDictionary<string, Page<GraphArticle>>> GetArticlesOfEntitiesAsync(
        IReadOnlyCollection<string> entityIds, PageRequest page, CancellationToken cancellationToken);

    /// <summary>The entities that each article mentions, by number of mentions from high to low, then id.</summary>
    Task<IReadOnlyDictionary<string, Page<Entity>>> GetEntitiesOfArticlesAsync(
        IReadOnlyCollection<string> articleIds, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Origins by id.</summary>
    Task<IReadOnlyDictionary<string, Origin>> GetOriginsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Candidates for a name search.</summary>
    Task<NameCandidates> FindNameCandidatesAsync(NameProbe probe, CancellationToken cancellationToken);

    /// <summary>Sentences that hold all the words, folded; newest article first, then article id, then place.</summary>
    /// <param name="text">Words as typed; quotation marks hold a phrase together.</param>
    /// <param name="page">Window on the list.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    Task<Page<TextHit>> SearchTextAsync(string text, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of import runs, newest first.</summary>
    Task<Page<ImportRun>> ListImportRunsAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>Counts by facet.</summary>
    Task<GraphStatistics> GetStatisticsAsync(CancellationToken cancellationToken);
}
