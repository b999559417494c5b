using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Writing;

/// <content>Members and claims.</content>
internal sealed partial class Neo4jGraphTransaction
{
    private static readonly RowShape<KeyValuePair<string, string>> RelationshipOf = SourceShapes.Pair("relationshipId");

    public Task<IReadOnlyList<MemberRow>> GetMembersOfSourcesAsync(
        IReadOnlyCollection<string> sourceIds, CancellationToken cancellationToken) =>
        RowsAsync("content/get-members-of-sources", MemberValues.ReadRow, sourceIds, cancellationToken);

    public IAsyncEnumerable<MemberFact> ReadMembersOfEntitiesAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
        StreamAsync(
            "content/read-members-of-entities",
            row => new MemberFact(MemberValues.ReadRow(row), row.Word(12), row.Text(13)),
            entityIds,
            cancellationToken);

    public async Task PutMembersAsync(IReadOnlyCollection<MemberRow> members, CancellationToken cancellationToken)
    {
        await PutAsync("content/put-members", ContentShapes.Member, Sorted(members, ContentShapes.KeyOf), cancellationToken);
        _touchedArticles.UnionWith(members.Where(row => !row.IsReference).Select(row => row.SourceId));
    }

    public Task<IReadOnlyList<ClaimRow>> GetClaimsOfSourcesAsync(
        IReadOnlyCollection<string> sourceIds, CancellationToken cancellationToken) =>
        RowsAsync("content/get-claims-of-sources", ClaimValues.ReadRow, sourceIds, cancellationToken);

    public IAsyncEnumerable<ClaimRow> ReadClaimsOfIdentitiesAsync(
        IReadOnlyCollection<string> identityIds, CancellationToken cancellationToken) =>
        StreamAsync("content/read-claims-of-identities", ClaimValues.ReadRow, identityIds, cancellationToken);

    public IAsyncEnumerable<ClaimFact> ReadClaimsOfRelationshipsAsync(
        IReadOnlyCollection<string> relationshipIds, CancellationToken cancellationToken) =>
        StreamAsync(
            "content/read-claims-of-relationships",
            row => new ClaimFact(ClaimValues.ReadRow(row), row.Word(17), row.Word(18), row.Text(19), row.Date(20), row.Text(21)),
            relationshipIds,
            cancellationToken);

    public async Task PutClaimsAsync(IReadOnlyCollection<ClaimRow> claims, CancellationToken cancellationToken)
    {
        ClaimRow[] sorted = [.. claims.OrderBy(row => row.Claim.Id, StringComparer.Ordinal)];
        await RefuseForeignAsync(claims, sorted, cancellationToken);
        await PutAsync("content/put-claims", ContentShapes.Claim, [.. sorted.Select(row => (row, _now))], cancellationToken);
        _touchedClaims.UnionWith(sorted.Select(row => row.Claim.Id));
    }

    public Task MoveClaimsAsync(IReadOnlyDictionary<string, string> relationships, CancellationToken cancellationToken) =>
        PutAsync("content/move-claims", RelationshipOf, Sorted(relationships, pair => pair.Key), cancellationToken);

    private async Task RefuseForeignAsync(
        IReadOnlyCollection<ClaimRow> claims, ClaimRow[] sorted, CancellationToken cancellationToken)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        ClaimRow? foreign = claims.FirstOrDefault(row =>
            !owners.TryAdd(row.Claim.Id, row.SourceId) && owners[row.Claim.Id] != row.SourceId);
        foreach (ClaimRow[] slice in foreign is null ? sorted.Chunk(Slice) : [])
        {
            var parameters = new Bolt.BoltParameters();
            ContentShapes.ClaimOwner.Write(parameters.Value("rows"), slice);
            List<string> found = await session.ListAsync(
                CypherLibrary.Get("content/get-foreign-claims"), parameters, row => row.Word(0), cancellationToken);
            foreign ??= found.Count > 0 ? slice.First(row => row.Claim.Id == found[0]) : null;
        }

        if (foreign is not null)
        {
            throw new GraphStoreException(
                $"Claim id \"{foreign.Claim.Id}\" of \"{foreign.SourceId}\" belongs to another source; make ids from the source's own.");
        }
    }
}
