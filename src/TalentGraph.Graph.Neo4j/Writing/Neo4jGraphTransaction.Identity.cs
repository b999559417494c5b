using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Writing;

/// <content>Identities, what they share, and judgements by people.</content>
internal sealed partial class Neo4jGraphTransaction
{
    public Task<IReadOnlyList<IdentityRow>> GetIdentitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync("identity/get-identities", ReadIdentity, ids, cancellationToken);

    public Task<IReadOnlyList<IdentityRow>> GetIdentitiesOfEntitiesAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
        RowsAsync("identity/get-identities-of-entities", ReadIdentity, entityIds, cancellationToken);

    public async Task PutIdentitiesAsync(IReadOnlyCollection<IdentityRow> identities, CancellationToken cancellationToken)
    {
        await PutAsync("identity/put-identities", ContentShapes.Identity, Sorted(identities, row => row.Id), cancellationToken);
        _touchedIdentities.UnionWith(identities.Select(row => row.Id));
    }

    public Task<IReadOnlyList<IdentityKeyRow>> GetFirstOfKeysAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        RowsAsync("identity/get-first-of-keys", ReadKey, keys, cancellationToken);

    public Task<IReadOnlyList<IdentityKeyRow>> GetKeysAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        RowsAsync("identity/get-keys", ReadKey, keys, cancellationToken);

    public Task<IReadOnlyList<IdentityKeyRow>> GetKeysOfIdentitiesAsync(
        IReadOnlyCollection<string> identityIds, CancellationToken cancellationToken) =>
        RowsAsync("identity/get-keys-of-identities", ReadKey, identityIds, cancellationToken);

    public async Task PutKeysAsync(IReadOnlyCollection<IdentityKeyRow> keys, CancellationToken cancellationToken)
    {
        await ForIdsAsync(
            "identity/delete-keys",
            keys.Where(row => row.Support == 0).Select(ContentShapes.PairOf).Order(StringComparer.Ordinal),
            cancellationToken);
        await PutAsync(
            "identity/put-keys", ContentShapes.IdentityKey, Sorted(keys.Where(row => row.Support != 0), ContentShapes.PairOf), cancellationToken);
    }

    public Task<IReadOnlyList<Judgement>> GetJudgementsAsync(
        IReadOnlyCollection<string> identityIds, CancellationToken cancellationToken) =>
        RowsAsync("identity/get-judgements", ReadJudgement, identityIds, cancellationToken);

    public async Task<IReadOnlyCollection<string>> GetJudgedEntitiesAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
        await RowsAsync("identity/get-judged-entities", row => row.Word(0), entityIds, cancellationToken);

    public Task PutJudgementsAsync(IReadOnlyCollection<Judgement> judgements, CancellationToken cancellationToken) =>
        PutAsync("identity/put-judgements", ContentShapes.Judgement, [.. judgements.Select(judgement => (judgement, _now))], cancellationToken);

    private static IdentityRow ReadIdentity(CypherRow row) =>
        new(row.Word(0), row.Enum<EntityKind>(1), row.Number(2), row.Word(3), row.Word(4));

    private static IdentityKeyRow ReadKey(CypherRow row) =>
        new(row.Word(0), row.Word(1), row.Number(2), row.Word(3), row.Word(4), row.Number(5));

    private static Judgement ReadJudgement(CypherRow row) =>
        new(row.Word(0), row.Word(1), row.Enum<JudgementVerdict>(2), row.Fraction(3), row.Word(4), row.Texts(5), row.Word(6));
}
