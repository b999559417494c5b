using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Sqlite.Writing;

/// <content>Identities, what they share, and judgements by people.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string IdentityColumns = "i.id, i.kind, i.rank, i.key, i.entity_id";
    private const string KeyColumns = "y.key, y.identity_id, y.rank, y.rule, y.content, y.support";
    private const string JudgementColumns = "j.left_id, j.right_id, j.verdict, j.score, j.rule, j.features, j.judge";

    public Task<IReadOnlyList<IdentityRow>> GetIdentitiesAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync($"SELECT {IdentityColumns} FROM json_each(?1) k CROSS JOIN identity i ON i.id = k.value", ReadIdentity, ids, cancellationToken);

    public Task<IReadOnlyList<IdentityRow>> GetIdentitiesOfEntitiesAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
        RowsAsync(
            $"SELECT {IdentityColumns} FROM json_each(?1) k CROSS JOIN identity i ON i.entity_id = k.value",
            ReadIdentity,
            entityIds,
            cancellationToken);

    public Task PutIdentitiesAsync(IReadOnlyCollection<IdentityRow> identities, CancellationToken cancellationToken) =>
        EachAsync(
            identities.OrderBy(row => row.Id, StringComparer.Ordinal),
            row => statements.Execute(
                """
                INSERT INTO identity (id, kind, rank, key, entity_id) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (id) DO UPDATE SET entity_id = excluded.entity_id
                """,
                row.Id,
                EnumText.Of(row.Kind),
                row.Rank,
                row.Key,
                row.EntityId),
            cancellationToken);

    // One statement a key: a set-wise one would walk all ten thousand mentions of a famous person to find the first two.
    public Task<IReadOnlyList<IdentityKeyRow>> GetFirstOfKeysAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<IdentityKeyRow>>(
        [
            .. keys.SelectMany(key => statements.Query(
                $"SELECT {KeyColumns} FROM identity_key y WHERE y.key = ?1 ORDER BY y.rank, y.identity_id LIMIT 2", ReadKey, key)),
        ]);
    }

    public Task<IReadOnlyList<IdentityKeyRow>> GetKeysAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        RowsAsync($"SELECT {KeyColumns} FROM json_each(?1) k CROSS JOIN identity_key y ON y.key = k.value", ReadKey, keys, cancellationToken);

    public Task<IReadOnlyList<IdentityKeyRow>> GetKeysOfIdentitiesAsync(
        IReadOnlyCollection<string> identityIds, CancellationToken cancellationToken) =>
        RowsAsync(
            $"SELECT {KeyColumns} FROM json_each(?1) k CROSS JOIN identity_key y ON y.identity_id = k.value",
            ReadKey,
            identityIds,
            cancellationToken);

    public Task PutKeysAsync(IReadOnlyCollection<IdentityKeyRow> keys, CancellationToken cancellationToken) =>
        EachAsync(keys.OrderBy(row => row.Key, StringComparer.Ordinal), PutKey, cancellationToken);

    public Task<IReadOnlyList<Judgement>> GetJudgementsAsync(
        IReadOnlyCollection<string> identityIds, CancellationToken cancellationToken) =>
        RowsAsync(
            $"""
            SELECT {JudgementColumns} FROM json_each(?1) k CROSS JOIN judgement j ON j.left_id = k.value
            UNION
            SELECT {JudgementColumns} FROM json_each(?1) k CROSS JOIN judgement j ON j.right_id = k.value
            """,
            ReadJudgement,
            identityIds,
            cancellationToken);

    public async Task<IReadOnlyCollection<string>> GetJudgedEntitiesAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
        await RowsAsync(
            """
            SELECT k.value FROM json_each(?1) k
            WHERE EXISTS (SELECT 1 FROM judgement)
              AND EXISTS (
                SELECT 1 FROM identity i
                WHERE i.entity_id = k.value
                  AND (EXISTS (SELECT 1 FROM judgement j WHERE j.left_id = i.id) OR EXISTS (SELECT 1 FROM judgement j WHERE j.right_id = i.id)))
            """,
            reader => reader.GetString(0),
            entityIds,
            cancellationToken);

    public Task PutJudgementsAsync(IReadOnlyCollection<Judgement> judgements, CancellationToken cancellationToken) =>
        EachAsync(
            judgements,
            judgement => statements.Execute(
                """
                INSERT INTO judgement (left_id, right_id, judge, verdict, score, rule, features, recorded_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (left_id, right_id, judge) DO UPDATE SET
                  verdict = excluded.verdict, score = excluded.score, rule = excluded.rule, features = excluded.features,
                  recorded_at = excluded.recorded_at
                """,
                judgement.Left,
                judgement.Right,
                judgement.Judge,
                EnumText.Of(judgement.Verdict),
                judgement.Score,
                judgement.Rule,
                RowJson.Write(judgement.Features),
                _now),
            cancellationToken);

    private static IdentityRow ReadIdentity(SqliteDataReader reader) => new(
        reader.GetString(0), reader.Word<EntityKind>(1), reader.GetInt32(2), reader.GetString(3), reader.GetString(4));

    private static IdentityKeyRow ReadKey(SqliteDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetInt32(2), reader.GetString(3), reader.GetString(4), reader.GetInt32(5));

    private static Judgement ReadJudgement(SqliteDataReader reader) => new(
        reader.GetString(0),
        reader.GetString(1),
        reader.Word<JudgementVerdict>(2),
        reader.GetDouble(3),
        reader.GetString(4),
        reader.Json<IReadOnlyList<string>>(5),
        reader.GetString(6));

    private void PutKey(IdentityKeyRow row)
    {
        if (row.Support == 0)
        {
            statements.Execute("DELETE FROM identity_key WHERE key = ?1 AND identity_id = ?2", row.Key, row.IdentityId);
            return;
        }

        statements.Execute(
            """
            INSERT INTO identity_key (key, identity_id, rank, rule, content, support) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (key, rank, identity_id) DO UPDATE SET support = excluded.support
            """,
            row.Key,
            row.IdentityId,
            row.Rank,
            row.Rule,
            row.Content,
            row.Support);
    }
}
