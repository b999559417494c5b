using System.Globalization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Update;

namespace TalentGraph.Graph.Sqlite.Writing;

/// <summary>
/// The rows of the graph within one SQLite transaction. Each family of tables has a file of its own. SQLite answers at once, so
/// nothing here waits; a call ends early when its token is cancelled. Rows are written in the order of their keys where the keys are hashes:
/// neighbours in a batch then share pages.
/// </summary>
internal sealed partial class SqliteGraphTransaction(SqliteStatements statements, TimeProvider clock) : IGraphTransaction
{
    private readonly SearchIndexQueue _search = new(statements);
    private readonly long _now = clock.GetUtcNow().ToUnixTimeMilliseconds();

    public Task<long> GetRevisionAsync(CancellationToken cancellationToken) =>
        Task.FromResult(statements.Scalar<long>("SELECT revision FROM store"));

    public Task PutRevisionAsync(long revision, CancellationToken cancellationToken)
    {
        statements.Execute("UPDATE store SET revision = ?1", revision);
        return Task.CompletedTask;
    }

    public Task PutRunAsync(ImportRun run, CancellationToken cancellationToken)
    {
        statements.Execute(
            """
            INSERT INTO import_run (id, started_at, finished_at, extractor, articles_read, added, changed, unchanged, rejected, claims)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            ON CONFLICT (id) DO UPDATE SET
              finished_at = excluded.finished_at, articles_read = excluded.articles_read, added = excluded.added,
              changed = excluded.changed, unchanged = excluded.unchanged, rejected = excluded.rejected, claims = excluded.claims
            """,
            run.Id,
            Instant(run.StartedAt),
            run.FinishedAt is { } end ? Instant(end) : null,
            run.Extractor,
            run.Read,
            run.Added,
            run.Changed,
            run.Unchanged,
            run.Rejected,
            run.Claims);
        return Task.CompletedTask;
    }

    /// <summary>Writes what was held back; the last act before the commit.</summary>
    public void Finish() => _search.Flush();

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static Task EachAsync<T>(IEnumerable<T> rows, Action<T> write, CancellationToken cancellationToken)
    {
        foreach (T row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            write(row);
        }

        return Task.CompletedTask;
    }

    private Task<IReadOnlyList<T>> RowsAsync<T>(
        string text, Func<Microsoft.Data.Sqlite.SqliteDataReader, T> read, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<T>>(keys.Count == 0 ? [] : statements.Query(text, read, Keys.Of(keys)));
    }

    private IAsyncEnumerable<T> StreamAsync<T>(
        string text, Func<Microsoft.Data.Sqlite.SqliteDataReader, T> read, IReadOnlyCollection<string> keys) =>
        (keys.Count == 0 ? [] : statements.Stream(text, read, Keys.Of(keys))).ToAsyncEnumerable();
}
