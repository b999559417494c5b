using System.Text;
using TalentGraph.Export.Columns;
using TalentGraph.Graph;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Export.Cypher;

/// <summary>
/// A script for Neo4j 5 that cypher-shell and Neo4j Browser run as it is: entities with their kind as label, articles and
/// sources, standing relationships as typed edges, claims beside them. Running it again changes nothing.
/// </summary>
internal sealed class CypherExport : IAsyncDisposable
{
    private const string Header =
        """
        // TalentGraph: extracted by machine from articles, check before publishing.
        CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
        CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
        CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
        CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;

        """;

    private static readonly IReadOnlyList<Column<StoredReference>> SourceColumns =
    [
        Column<StoredReference>.Text("name", stored => stored.Reading.Name),
        Column<StoredReference>.Text("version", stored => stored.Reading.Version),
    ];

    private readonly IGraphView _view;
    private readonly StreamWriter _script;

    private CypherExport(IGraphView view, Stream output)
    {
        _view = view;
        _script = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    }

    public static async Task WriteAsync(IGraphView view, Stream output, CancellationToken cancellationToken)
    {
        await using var export = new CypherExport(view, output);
        await export.WriteAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _script.DisposeAsync();

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await _script.WriteAsync(Header.ReplaceLineEndings("\n").AsMemory(), cancellationToken);
        await WriteEntitiesAsync(cancellationToken);
        await WriteRelationshipsAsync(cancellationToken);
        await WriteArticlesAsync(cancellationToken);
        await WriteReferencesAsync(cancellationToken);
        await _script.FlushAsync(cancellationToken);
    }

    private async Task WriteEntitiesAsync(CancellationToken cancellationToken)
    {
        var batches = new SortedDictionary<string, CypherBatch>(CodePointComparer.Instance);
        await foreach (Entity entity in _view.ReadEntitiesAsync(cancellationToken))
        {
            CypherBatch batch = BatchOf(batches, entity.Kind.ToString(), kind => $"MERGE (n:Entity {{id: row.id}}) SET n:{kind}, n += row.props");
            batch.Add([("id", entity.Id)], entity, EntityColumns.All);
            await WriteWhenFullAsync(batch, cancellationToken);
        }

        await WriteRestAsync(batches, cancellationToken);
    }

    private async Task WriteRelationshipsAsync(CancellationToken cancellationToken)
    {
        var batches = new SortedDictionary<string, CypherBatch>(CodePointComparer.Instance);
        await foreach (Relationship edge in _view.ReadRelationshipsAsync(cancellationToken).Where(RelationshipColumns.Stands))
        {
            CypherBatch batch = BatchOf(
                batches,
                edge.Type,
                type => "MATCH (a:Entity {id: row.subject}), (b:Entity {id: row.object})\n"
                    + $"MERGE (a)-[r:{type} {{id: row.id}}]->(b) SET r += row.props");
            batch.Add([("id", edge.Id), ("subject", edge.SubjectId), ("object", edge.ObjectId)], edge, RelationshipColumns.All);
            await WriteWhenFullAsync(batch, cancellationToken);
        }

        await WriteRestAsync(batches, cancellationToken);
    }

    private async Task WriteArticlesAsync(CancellationToken cancellationToken)
    {
        var articles = new CypherBatch("MERGE (n:Article {id: row.id}) SET n += row.props");
        CypherBatch claims = Claims("Article");
        await foreach (StoredReading stored in _view.ReadArticlesAsync(cancellationToken))
        {
            articles.Add([("id", stored.Reading.Article.Id)], stored, ArticleColumns.All);
            foreach (ClaimRow row in ClaimRow.Of(stored))
            {
                Add(claims, row);
            }

            if (articles.IsFull || claims.IsFull)
            {
                await articles.WriteAsync(_script, cancellationToken);
                await claims.WriteAsync(_script, cancellationToken);
            }
        }

        await articles.WriteAsync(_script, cancellationToken);
        await claims.WriteAsync(_script, cancellationToken);
    }

    private async Task WriteReferencesAsync(CancellationToken cancellationToken)
    {
        var sources = new CypherBatch("MERGE (n:Source {id: row.id}) SET n += row.props");
        CypherBatch claims = Claims("Source");
        await foreach (StoredReference stored in _view.ReadReferencesAsync(cancellationToken))
        {
            sources.Add([("id", stored.Reading.Id)], stored, SourceColumns);
            await sources.WriteAsync(_script, cancellationToken);
            foreach (ClaimRow row in ClaimRow.Of(stored))
            {
                Add(claims, row);
                await WriteWhenFullAsync(claims, cancellationToken);
            }

            await claims.WriteAsync(_script, cancellationToken);
        }
    }

    private static CypherBatch Claims(string source) => new(
        $"MATCH (s:Entity {{id: row.subject}}), (o:Entity {{id: row.object}}), (a:{source} {{id: row.source}})\n"
        + "MERGE (c:Claim {id: row.id}) SET c += row.props\n"
        + "MERGE (c)-[:SUBJECT]->(s) MERGE (c)-[:OBJECT]->(o) MERGE (c)-[:STATED_IN]->(a)");

    private static void Add(CypherBatch claims, ClaimRow row) => claims.Add(
        [("id", row.Claim.Id), ("subject", row.SubjectId), ("object", row.ObjectId), ("source", row.SourceId)], row, ClaimColumns.All);

    private static CypherBatch BatchOf(SortedDictionary<string, CypherBatch> batches, string label, Func<string, string> statement)
    {
        if (!batches.TryGetValue(label, out CypherBatch? batch))
        {
            batch = new CypherBatch(statement(label));
            batches.Add(label, batch);
        }

        return batch;
    }

    private Task WriteWhenFullAsync(CypherBatch batch, CancellationToken cancellationToken) =>
        batch.IsFull ? batch.WriteAsync(_script, cancellationToken) : Task.CompletedTask;

    private async Task WriteRestAsync(SortedDictionary<string, CypherBatch> batches, CancellationToken cancellationToken)
    {
        foreach (CypherBatch batch in batches.Values)
        {
            await batch.WriteAsync(_script, cancellationToken);
        }
    }
}
