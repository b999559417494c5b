using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Sqlite.Curation;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Scanning;

/// <summary>
/// A read transaction on a connection of its own: WAL keeps its snapshot while others write. Sources are read a slice at a time,
/// everything else row by row.
/// </summary>
internal sealed class SqliteGraphView : IGraphView
{
    private const int Slice = 100;

    private readonly SqliteDatabase _database;
    private readonly SqliteConnection _connection;
    private readonly SqliteStatements _statements;

    public SqliteGraphView(SqliteDatabase database)
    {
        _database = database;
        _connection = database.OpenReader();
        _statements = new SqliteStatements(_connection) { Transaction = _connection.BeginTransaction(deferred: true) };
        // The snapshot begins with the first read, not with BEGIN.
        _statements.Scalar<long>("SELECT revision FROM store");
    }

    public async IAsyncEnumerable<StoredReading> ReadArticlesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sources = new SourceReader(_statements);
        await foreach (IReadOnlyList<string> ids in SlicesAsync(
            "SELECT id FROM article WHERE id > ?1 AND retraction_reason IS NULL ORDER BY id LIMIT ?2", cancellationToken))
        {
            foreach (StoredReading reading in sources.ReadArticles(ids))
            {
                yield return reading;
            }
        }
    }

    public async IAsyncEnumerable<StoredReference> ReadReferencesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sources = new SourceReader(_statements);
        await foreach (IReadOnlyList<string> ids in SlicesAsync(
            "SELECT id FROM reference_source WHERE id > ?1 ORDER BY id LIMIT ?2", cancellationToken))
        {
            foreach (StoredReference reading in sources.ReadReferences(ids))
            {
                yield return reading;
            }
        }
    }

    public IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancellationToken) => RowsAsync(
        $"SELECT {EntityColumns.All} FROM entity e WHERE e.source_count > 0 ORDER BY e.id", reader => EntityColumns.Read(reader), cancellationToken);

    public IAsyncEnumerable<Relationship> ReadRelationshipsAsync(CancellationToken cancellationToken) => RowsAsync(
        $"SELECT {RelationshipColumns.All} FROM relationship r ORDER BY r.id", reader => RelationshipColumns.Read(reader), cancellationToken);

    public async IAsyncEnumerable<Origin> ReadOriginsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? origin = null;
        List<string> articles = [];
        await foreach ((string id, string article) in RowsAsync(
            "SELECT origin_id, id FROM article ORDER BY origin_id, id", reader => (reader.GetString(0), reader.GetString(1)), cancellationToken))
        {
            if (origin is not null && origin != id)
            {
                yield return new Origin(origin, articles);
                articles = [];
            }

            origin = id;
            articles.Add(article);
        }

        if (origin is not null)
        {
            yield return new Origin(origin, articles);
        }
    }

    public IAsyncEnumerable<Judgement> ReadJudgementsAsync(CancellationToken cancellationToken) =>
        JudgementQueries.Joined(Translated(_statements.Stream(JudgementQueries.All, JudgementQueries.Read), cancellationToken))
            .ToAsyncEnumerable();

    public IAsyncEnumerable<Redirect> ReadRedirectsAsync(CancellationToken cancellationToken) => RowsAsync(
        """
        SELECT i.id, i.entity_id FROM identity i
        WHERE i.id <> i.entity_id AND EXISTS (SELECT 1 FROM entity e WHERE e.id = i.entity_id AND e.source_count > 0)
        ORDER BY i.id
        """,
        reader => new Redirect(reader.GetString(0), reader.GetString(1)),
        cancellationToken);

    public ValueTask DisposeAsync()
    {
        _statements.Transaction?.Dispose();
        _statements.Dispose();
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> SlicesAsync(
        string text, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string after = "";
        while (true)
        {
            List<string> ids = [];
            await foreach (string id in RowsAsync(text, reader => reader.GetString(0), cancellationToken, after, Slice))
            {
                ids.Add(id);
            }

            if (ids.Count == 0)
            {
                yield break;
            }

            yield return ids;
            after = ids[^1];
        }
    }

    private IAsyncEnumerable<T> RowsAsync<T>(
        string text, Func<SqliteDataReader, T> read, CancellationToken cancellationToken, params object?[] values) =>
        Translated(_statements.Stream(text, read, values), cancellationToken).ToAsyncEnumerable();

    private IEnumerable<T> Translated<T>(IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        using IEnumerator<T> enumerator = rows.GetEnumerator();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (!enumerator.MoveNext())
                {
                    yield break;
                }
            }
            catch (SqliteException e)
            {
                throw SqliteErrors.Translate(e, _database.Address);
            }

            yield return enumerator.Current;
        }
    }
}
