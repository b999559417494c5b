using TalentGraph.Bolt;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Origins;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Writing;

/// <content>What articles share that may make them one voice.</content>
internal sealed partial class Neo4jGraphTransaction
{
    public async Task<IReadOnlyList<OriginKeyRow>> GetOriginKeysAsync(IReadOnlyCollection<long> keys, CancellationToken cancellationToken)
    {
        var parameters = new BoltParameters();
        var writer = parameters.Value("ids");
        writer.WriteListHeader(keys.Count);
        foreach (long key in keys)
        {
            writer.WriteInt64(key);
        }

        return await session.ListAsync(CypherLibrary.Get("origins/get-origin-keys"), parameters, ReadOriginKey, cancellationToken);
    }

    public Task<IReadOnlyList<OriginKeyRow>> GetOriginKeysOfArticlesAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) =>
        RowsAsync("origins/get-origin-keys-of-articles", ReadOriginKey, articleIds, cancellationToken);

    public async Task<IReadOnlyDictionary<string, byte[]>> GetSignaturesAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        IReadOnlyList<(string Article, byte[] Signature)> rows = await RowsAsync(
            "origins/get-signatures", row => (row.Word(0), row.Bytes(1)), articleIds, cancellationToken);
        return rows.ToDictionary(row => row.Article, row => row.Signature, StringComparer.Ordinal);
    }

    public async Task ReplaceOriginKeysAsync(
        IReadOnlyCollection<OriginKeyRow> keys,
        IReadOnlyDictionary<string, byte[]> signatures,
        CancellationToken cancellationToken)
    {
        await ForIdsAsync("origins/drop-origin-keys", signatures.Keys.Order(StringComparer.Ordinal), cancellationToken);
        await PutAsync("origins/put-signatures", SourceShapes.Signature, Sorted(signatures, pair => pair.Key), cancellationToken);
        await PutAsync("origins/put-origin-keys", SourceShapes.OriginKey, [.. keys.OrderBy(row => row.Key)], cancellationToken);
    }

    private static OriginKeyRow ReadOriginKey(CypherRow row) => new(row.Whole(0), row.Word(1), (OriginKeySort)row.Number(2));
}
