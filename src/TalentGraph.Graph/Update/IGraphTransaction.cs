using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Update;

/// <summary>
/// The rows of a graph inside one write transaction. The rules of identity, origins and projection work on these rows
/// alone, so that every store keeps the same graph. Every call takes a set: a batch costs a few dozen calls, however
/// large it is. Rows read reflect rows put before in the same transaction. Answers are in no particular order.
/// </summary>
internal interface IGraphTransaction
{
    Task<long> GetRevisionAsync(CancellationToken cancellationToken);

    Task PutRevisionAsync(long revision, CancellationToken cancellationToken);

    Task PutRunAsync(ImportRun run, CancellationToken cancellationToken);

    // Sources

    Task<IReadOnlyList<ArticleRow>> GetArticlesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    Task<IReadOnlyList<ArticleRow>> GetArticlesOfOriginsAsync(
        IReadOnlyCollection<string> originIds, CancellationToken cancellationToken);

    /// <summary>Stores articles with text, sentences and statements in place of their former versions; a retraction is lifted.</summary>
    Task PutArticlesAsync(IReadOnlyCollection<ArticleContent> articles, CancellationToken cancellationToken);

    /// <summary>Moves stored articles to other origins.</summary>
    /// <param name="origins">Origin id by article id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task PutOriginsAsync(IReadOnlyDictionary<string, string> origins, CancellationToken cancellationToken);

    /// <summary>Marks stored articles as retracted and takes their sentences out of the search.</summary>
    Task RetractAsync(IReadOnlyCollection<Retraction> retractions, CancellationToken cancellationToken);

    Task<IReadOnlyList<ReferenceRow>> GetReferencesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    Task PutReferencesAsync(IReadOnlyCollection<ReferenceRow> references, CancellationToken cancellationToken);

    // Members and claims

    Task<IReadOnlyList<MemberRow>> GetMembersOfSourcesAsync(
        IReadOnlyCollection<string> sourceIds, CancellationToken cancellationToken);

    /// <summary>The members of entities in all states, those of one entity together.</summary>
    IAsyncEnumerable<MemberFact> ReadMembersOfEntitiesAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken);

    /// <summary>Adds or replaces members by source, local key and identity.</summary>
    Task PutMembersAsync(IReadOnlyCollection<MemberRow> members, CancellationToken cancellationToken);

    Task<IReadOnlyList<ClaimRow>> GetClaimsOfSourcesAsync(
        IReadOnlyCollection<string> sourceIds, CancellationToken cancellationToken);

    /// <summary>Claims whose subject or object is one of the identities, in all states; each once.</summary>
    IAsyncEnumerable<ClaimRow> ReadClaimsOfIdentitiesAsync(
        IReadOnlyCollection<string> identityIds, CancellationToken cancellationToken);

    /// <summary>The claims of relationships in all states, those of one relationship together.</summary>
    IAsyncEnumerable<ClaimFact> ReadClaimsOfRelationshipsAsync(
        IReadOnlyCollection<string> relationshipIds, CancellationToken cancellationToken);

    /// <summary>Adds or replaces claims by id.</summary>
    Task PutClaimsAsync(IReadOnlyCollection<ClaimRow> claims, CancellationToken cancellationToken);

    /// <summary>Moves claims to other relationships.</summary>
    /// <param name="relationships">Relationship id by claim id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task MoveClaimsAsync(IReadOnlyDictionary<string, string> relationships, CancellationToken cancellationToken);

    // Identity

    Task<IReadOnlyList<IdentityRow>> GetIdentitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    Task<IReadOnlyList<IdentityRow>> GetIdentitiesOfEntitiesAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken);

    /// <summary>Adds identities or moves them to another entity.</summary>
    Task PutIdentitiesAsync(IReadOnlyCollection<IdentityRow> identities, CancellationToken cancellationToken);

    /// <summary>The first two rows of each key, by rank, then identity: one to join, and a second lexicon entry if there is one.</summary>
    Task<IReadOnlyList<IdentityKeyRow>> GetFirstOfKeysAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    Task<IReadOnlyList<IdentityKeyRow>> GetKeysAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    Task<IReadOnlyList<IdentityKeyRow>> GetKeysOfIdentitiesAsync(
        IReadOnlyCollection<string> identityIds, CancellationToken cancellationToken);

    /// <summary>Adds or replaces key rows by key and identity; one without support is deleted.</summary>
    Task PutKeysAsync(IReadOnlyCollection<IdentityKeyRow> keys, CancellationToken cancellationToken);

    /// <summary>Judgements by people that name one of the identities.</summary>
    Task<IReadOnlyList<Judgement>> GetJudgementsAsync(
        IReadOnlyCollection<string> identityIds, CancellationToken cancellationToken);

    /// <summary>Those of the entities that have an identity which a person judged.</summary>
    Task<IReadOnlyCollection<string>> GetJudgedEntitiesAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken);

    /// <summary>Adds or replaces judgements by pair and judge.</summary>
    Task PutJudgementsAsync(IReadOnlyCollection<Judgement> judgements, CancellationToken cancellationToken);

    // Origins

    Task<IReadOnlyList<OriginKeyRow>> GetOriginKeysAsync(IReadOnlyCollection<long> keys, CancellationToken cancellationToken);

    Task<IReadOnlyList<OriginKeyRow>> GetOriginKeysOfArticlesAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken);

    /// <summary>Signatures by article id.</summary>
    Task<IReadOnlyDictionary<string, byte[]>> GetSignaturesAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken);

    /// <summary>Replaces all origin keys and the signature of each article.</summary>
    /// <param name="keys">Keys of all the articles.</param>
    /// <param name="signatures">Signature by article id; every article whose keys are replaced has an entry.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task ReplaceOriginKeysAsync(
        IReadOnlyCollection<OriginKeyRow> keys,
        IReadOnlyDictionary<string, byte[]> signatures,
        CancellationToken cancellationToken);

    // Projection

    Task<IReadOnlyList<EntityRow>> GetEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    Task PutEntitiesAsync(IReadOnlyCollection<EntityRow> entities, CancellationToken cancellationToken);

    Task DeleteEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    Task<IReadOnlyList<RelationshipRow>> GetRelationshipsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Relationships of these types with one of the entities as subject, or as object.</summary>
    Task<IReadOnlyList<RelationshipRow>> GetRelationshipsOfAsync(
        IReadOnlyCollection<string> entityIds, bool asSubject, IReadOnlyCollection<string> types, CancellationToken cancellationToken);

    Task PutRelationshipsAsync(IReadOnlyCollection<RelationshipRow> relationships, CancellationToken cancellationToken);

    Task DeleteRelationshipsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>Drops all entities and relationships; what they are made of stays.</summary>
    Task DropProjectionAsync(CancellationToken cancellationToken);

    /// <summary>The entities that identities belong to, after the given id, in order; at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<string>> GetEntityIdsAfterAsync(string? after, int count, CancellationToken cancellationToken);

    /// <summary>The relationships that claims belong to, after the given id, in order; at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<string>> GetRelationshipIdsAfterAsync(string? after, int count, CancellationToken cancellationToken);
}
