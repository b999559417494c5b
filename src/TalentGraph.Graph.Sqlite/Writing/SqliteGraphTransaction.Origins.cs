using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Origins;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Sqlite.Writing;

/// <content>What articles share that may make them one voice.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string OriginKeyColumns = "o.key, a.id, o.sort";

    public Task<IReadOnlyList<OriginKeyRow>> GetOriginKeysAsync(
        IReadOnlyCollection<long> keys, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<OriginKeyRow>>(
            statements.Query(
                $"SELECT {OriginKeyColumns} FROM json_each(?1) k CROSS JOIN origin_key o ON o.key = k.value CROSS JOIN article a ON a.number = o.article_number",
                ReadOriginKey,
                Keys.Of(keys)));
    }

    public Task<IReadOnlyList<OriginKeyRow>> GetOriginKeysOfArticlesAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) =>
        RowsAsync(
            $"SELECT {OriginKeyColumns} FROM json_each(?1) k CROSS JOIN article a ON a.id = k.value CROSS JOIN origin_key o ON o.article_number = a.number",
            ReadOriginKey,
            articleIds,
            cancellationToken);

    public async Task<IReadOnlyDictionary<string, byte[]>> GetSignaturesAsync(
        IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        IReadOnlyList<(string Article, byte[] Signature)> rows = await RowsAsync(
            "SELECT s.article_id, s.signature FROM json_each(?1) k CROSS JOIN article_signature s ON s.article_id = k.value",
            reader => (reader.GetString(0), reader.GetFieldValue<byte[]>(1)),
            articleIds,
            cancellationToken);
        return rows.ToDictionary(row => row.Article, row => row.Signature, StringComparer.Ordinal);
    }

    public async Task ReplaceOriginKeysAsync(
        IReadOnlyCollection<OriginKeyRow> keys,
        IReadOnlyDictionary<string, byte[]> signatures,
        CancellationToken cancellationToken)
    {
        Dictionary<string, long> numbers = new(StringComparer.Ordinal);
        await EachAsync(
            signatures,
            pair =>
            {
                numbers[pair.Key] = statements.Scalar<long>("SELECT number FROM article WHERE id = ?1", pair.Key);
                statements.Execute("DELETE FROM origin_key WHERE article_number = ?1", numbers[pair.Key]);
                statements.Execute(
                    """
                    INSERT INTO article_signature (article_id, signature) VALUES (?1, ?2)
                    ON CONFLICT (article_id) DO UPDATE SET signature = excluded.signature
                    """,
                    pair.Key,
                    pair.Value);
            },
            cancellationToken);
        await EachAsync(
            keys.OrderBy(row => row.Key),
            row => statements.Execute(
                "INSERT INTO origin_key (key, article_number, sort) VALUES (?1, ?2, ?3)", row.Key, numbers[row.ArticleId], (int)row.Sort),
            cancellationToken);
    }

    private static OriginKeyRow ReadOriginKey(SqliteDataReader reader) =>
        new(reader.GetInt64(0), reader.GetString(1), (OriginKeySort)reader.GetInt32(2));
}
