using System.Runtime.CompilerServices;
using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Connections;
using TalentGraph.Graph.Neo4j.Curation;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Scanning;

/// <summary>
/// Neo4j reads what is committed while it reads, and keeps no snapshot. So a view copies the rows into temporary files while writers wait,
/// and is read from there: consistent, in memory of one row, at the price of disk.
/// </summary>
internal sealed class Neo4jGraphView : IGraphView
{
    private const int Slice = 100;

    private readonly RowFile _articles = new();
    private readonly RowFile _references = new();
    private readonly RowFile _entities = new();
    private readonly RowFile _relationships = new();
    private readonly RowFile _origins = new();
    private readonly RowFile _judgements = new();
    private readonly RowFile _redirects = new();

    /// <exception cref="GraphStoreException">The database refused or cannot be reached.</exception>
    public async Task CopyAsync(Neo4jDatabase database, CancellationToken cancellationToken)
    {
        (BoltSession session, BoltTransaction transaction) = await database.BeginAsync(cancellationToken);
        await using (session)
        await using (transaction)
        {
            try
            {
                await CopyAsync(new TransactionSession(transaction), cancellationToken);
            }
            catch (BoltException e)
            {
                throw database.Translate(e);
            }
        }
    }

    public IAsyncEnumerable<StoredReading> ReadArticlesAsync(CancellationToken cancellationToken) =>
        _articles.ReadAsync(cancellationToken).Select(SourceValues.ReadArticle);

    public IAsyncEnumerable<StoredReference> ReadReferencesAsync(CancellationToken cancellationToken) =>
        _references.ReadAsync(cancellationToken).Select(SourceValues.ReadReference);

    public IAsyncEnumerable<Entity> ReadEntitiesAsync(CancellationToken cancellationToken) =>
        _entities.ReadAsync(cancellationToken).Select(row => EntityValues.Read(row.Row(0)));

    public IAsyncEnumerable<Relationship> ReadRelationshipsAsync(CancellationToken cancellationToken) =>
        _relationships.ReadAsync(cancellationToken).Select(row => RelationshipValues.Read(row.Row(0)));

    public IAsyncEnumerable<Origin> ReadOriginsAsync(CancellationToken cancellationToken) =>
        _origins.ReadAsync(cancellationToken).Select(row => new Origin(row.Word(0), row.Texts(1)));

    public IAsyncEnumerable<Judgement> ReadJudgementsAsync(CancellationToken cancellationToken) =>
        JudgementRows.JoinedAsync(_judgements.ReadAsync(cancellationToken).Select(JudgementRows.Read), cancellationToken);

    public IAsyncEnumerable<Redirect> ReadRedirectsAsync(CancellationToken cancellationToken) =>
        _redirects.ReadAsync(cancellationToken).Select(row => new Redirect(row.Word(0), row.Word(1)));

    public async ValueTask DisposeAsync()
    {
        foreach (RowFile file in (RowFile[])[_articles, _references, _entities, _relationships, _origins, _judgements, _redirects])
        {
            await file.DisposeAsync();
        }
    }

    private async Task CopyAsync(ICypherSession session, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(CypherLibrary.Get("store/lock"), null, cancellationToken);
        await _articles.WriteAsync(
            SlicesAsync(session, "scanning/read-articles", row => row.Row(0).Word(0), cancellationToken), cancellationToken);
        await _references.WriteAsync(
            SlicesAsync(session, "scanning/read-references", row => row.Word(0), cancellationToken), cancellationToken);
        await CopyAsync(session, _entities, "scanning/read-entities", cancellationToken);
        await CopyAsync(session, _relationships, "scanning/read-relationships", cancellationToken);
        await CopyAsync(session, _origins, "scanning/read-origins", cancellationToken);
        await CopyAsync(session, _judgements, "scanning/read-judgements", cancellationToken);
        await CopyAsync(session, _redirects, "scanning/read-redirects", cancellationToken);
    }

    private static Task CopyAsync(ICypherSession session, RowFile file, string name, CancellationToken cancellationToken) =>
        file.WriteAsync(session.StreamAsync(CypherLibrary.Get(name), null, cancellationToken), cancellationToken);

    private static async IAsyncEnumerable<CypherRow> SlicesAsync(
        ICypherSession session, string name, Func<CypherRow, string> key, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string after = "";
        int count;
        do
        {
            count = 0;
            BoltParameters parameters = new BoltParameters().Add("after", after).Add("limit", Slice);
            await foreach (CypherRow row in session.StreamAsync(CypherLibrary.Get(name), parameters, cancellationToken))
            {
                count++;
                after = key(row);
                yield return row;
            }
        }
        while (count == Slice);
    }
}
