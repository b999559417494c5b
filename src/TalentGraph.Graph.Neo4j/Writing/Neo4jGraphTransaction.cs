using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Update;

namespace TalentGraph.Graph.Neo4j.Writing;

/// <summary>
/// The rows of the graph within one Neo4j transaction. Each family of nodes has a file of its own. Rows are sent in order of their keys,
/// so that two writers take their locks in the same order. What leads from claims, articles and statements to entities is drawn at the
/// end, when all entities are there.
/// </summary>
internal sealed partial class Neo4jGraphTransaction(ICypherSession session, TimeProvider clock) : IGraphTransaction
{
    private const int Slice = 2000;

    private readonly long _now = clock.GetUtcNow().ToUnixTimeMilliseconds();

    public Task<long> GetRevisionAsync(CancellationToken cancellationToken) =>
        session.NumberAsync(CypherLibrary.Get("store/get-revision"), null, cancellationToken);

    public Task PutRevisionAsync(long revision, CancellationToken cancellationToken) =>
        session.ExecuteAsync(CypherLibrary.Get("store/put-revision"), new BoltParameters().Add("revision", revision), cancellationToken);

    public Task PutRunAsync(ImportRun run, CancellationToken cancellationToken) =>
        PutAsync("store/put-runs", SourceShapes.Run, [run], cancellationToken);

    /// <summary>Makes other writers wait until this transaction ends.</summary>
    public Task LockAsync(CancellationToken cancellationToken) =>
        session.ExecuteAsync(CypherLibrary.Get("store/lock"), null, cancellationToken);

    private static BoltParameters Ids(IReadOnlyCollection<string> ids) => new BoltParameters().Add("ids", ids);

    private Task PutAsync<T>(string name, RowShape<T> shape, IReadOnlyCollection<T> rows, CancellationToken cancellationToken) =>
        PutAsync(CypherLibrary.Get(name), shape, rows, cancellationToken);

    /// <summary>Sends rows, some thousands a statement; the statement may use <c>$now</c>.</summary>
    private async Task PutAsync<T>(
        CypherStatement statement, RowShape<T> shape, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
    {
        bool hasNow = statement.Text.Contains("$now", StringComparison.Ordinal);
        foreach (T[] slice in rows.Chunk(Slice))
        {
            var parameters = new BoltParameters();
            shape.Write(parameters.Value("rows"), slice);
            if (hasNow)
            {
                parameters.Add("now", _now);
            }

            await session.ExecuteAsync(statement, parameters, cancellationToken);
        }
    }

    /// <summary>Runs a statement on ids, some thousands a statement.</summary>
    private async Task ForIdsAsync(string name, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        foreach (string[] slice in ids.Chunk(Slice))
        {
            await session.ExecuteAsync(CypherLibrary.Get(name), Ids(slice), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<T>> RowsAsync<T>(
        string name, Func<CypherRow, T> read, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ids.Count == 0 ? [] : await session.ListAsync(CypherLibrary.Get(name), Ids(ids), read, cancellationToken);

    private IAsyncEnumerable<T> StreamAsync<T>(
        string name, Func<CypherRow, T> read, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ids.Count == 0
            ? AsyncEnumerable.Empty<T>()
            : session.StreamAsync(CypherLibrary.Get(name), Ids(ids), cancellationToken).Select(read);

    private async Task<IReadOnlyList<string>> IdsAfterAsync(
        string name, string? after, int count, CancellationToken cancellationToken) =>
        await session.ListAsync(
            CypherLibrary.Get(name), new BoltParameters().Add("after", after ?? "").Add("limit", count), row => row.Word(0), cancellationToken);

    private static IReadOnlyCollection<T> Sorted<T>(IEnumerable<T> rows, Func<T, string> key) =>
        [.. rows.OrderBy(key, StringComparer.Ordinal)];
}
