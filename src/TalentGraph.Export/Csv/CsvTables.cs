using System.Runtime.CompilerServices;
using System.Text;
using TalentGraph.Export.Columns;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Export.Csv;

/// <summary>The four tables; each is written to a stream of its own.</summary>
internal sealed class CsvTables(IGraphView view, EntityNames names)
{
    private const int FlushLength = 1 << 15;
    private const int NamesAtOnce = 500;

    private static readonly IReadOnlyList<Column<Entity>> EntityTable =
        [Column<Entity>.Text("id", entity => entity.Id), .. EntityColumns.All];

    private static readonly IReadOnlyList<Column<StoredReading>> ArticleTable =
        [Column<StoredReading>.Text("id", stored => stored.Reading.Article.Id), .. ArticleColumns.All];

    private static readonly IReadOnlyList<Column<ClaimRow>> ClaimTable =
    [
        Column<ClaimRow>.Text("id", row => row.Claim.Id),
        Column<ClaimRow>.Text("sourceId", row => row.SourceId),
        Column<ClaimRow>.Text("subjectId", row => row.SubjectId),
        Column<ClaimRow>.Text("subject", row => row.Names[row.Claim.Subject]),
        Column<ClaimRow>.Text("objectId", row => row.ObjectId),
        Column<ClaimRow>.Text("object", row => row.Names[row.Claim.Object]),
        .. ClaimColumns.All,
    ];

    private static readonly IReadOnlyList<Column<NamedRelationship>> RelationshipTable =
    [
        Column<NamedRelationship>.Text("id", row => row.Relationship.Id),
        Column<NamedRelationship>.Text("subjectId", row => row.Relationship.SubjectId),
        Column<NamedRelationship>.Text("subject", row => row.Subject),
        Column<NamedRelationship>.Text("type", row => row.Relationship.Type),
        Column<NamedRelationship>.Text("objectId", row => row.Relationship.ObjectId),
        Column<NamedRelationship>.Text("object", row => row.Object),
        .. RelationshipColumns.All.Select(
            column => new Column<NamedRelationship>(column.Name, column.Type, row => column.Value(row.Relationship))),
    ];

    /// <summary>Names of the files, with what writes each, in the order in which they are written.</summary>
    public IReadOnlyList<(string File, Func<Stream, CancellationToken, Task> WriteAsync)> Files =>
    [
        ("articles.csv", (output, token) => WriteAsync(output, view.ReadArticlesAsync(token), ArticleTable, token)),
        ("claims.csv", (output, token) => WriteAsync(output, ClaimsAsync(token), ClaimTable, token)),
        ("entities.csv", (output, token) => WriteAsync(output, view.ReadEntitiesAsync(token), EntityTable, token)),
        ("relationships.csv", (output, token) => WriteAsync(output, RelationshipsAsync(token), RelationshipTable, token)),
    ];

    private static async Task WriteAsync<T>(
        Stream output, IAsyncEnumerable<T> records, IReadOnlyList<Column<T>> columns, CancellationToken cancellationToken)
    {
        // With a byte order mark: spreadsheets take the file for their own code page without it.
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var lines = new StringBuilder();
        CsvLine.AppendNames(lines, columns.Select(column => column.Name));
        await foreach (T record in records.WithCancellation(cancellationToken))
        {
            CsvLine.AppendRecord(lines, record, columns);
            if (lines.Length >= FlushLength)
            {
                await writer.WriteAsync(lines, cancellationToken);
                lines.Clear();
            }
        }

        await writer.WriteAsync(lines, cancellationToken);
    }

    private async IAsyncEnumerable<ClaimRow> ClaimsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (StoredReading stored in view.ReadArticlesAsync(cancellationToken))
        {
            foreach (ClaimRow row in ClaimRow.Of(stored))
            {
                yield return row;
            }
        }

        await foreach (StoredReference stored in view.ReadReferencesAsync(cancellationToken))
        {
            foreach (ClaimRow row in ClaimRow.Of(stored))
            {
                yield return row;
            }
        }
    }

    private async IAsyncEnumerable<NamedRelationship> RelationshipsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerable<Relationship[]> chunks =
            view.ReadRelationshipsAsync(cancellationToken).Where(RelationshipColumns.Stands).Chunk(NamesAtOnce);
        await foreach (Relationship[] chunk in chunks)
        {
            HashSet<string> ids = [.. chunk.SelectMany(edge => new[] { edge.SubjectId, edge.ObjectId })];
            IReadOnlyDictionary<string, string> known = await names(ids, cancellationToken);
            foreach (Relationship edge in chunk)
            {
                yield return new NamedRelationship(
                    edge, known.GetValueOrDefault(edge.SubjectId), known.GetValueOrDefault(edge.ObjectId));
            }
        }
    }
}
