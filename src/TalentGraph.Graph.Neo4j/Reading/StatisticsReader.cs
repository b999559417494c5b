using System.Globalization;
using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Counts of what the store holds, and its import runs.</summary>
internal static class StatisticsReader
{
    private static readonly Keyset<ImportRun> NewestRun = new("RUNS", [KeyColumn<ImportRun>.Text(run => run.Id)]);

    public static Task<long> RevisionAsync(ICypherSession session, CancellationToken cancellationToken) =>
        session.NumberAsync(CypherLibrary.Get("store/get-revision"), null, cancellationToken);

    public static async Task<GraphStatistics> ReadAsync(ICypherSession session, CancellationToken cancellationToken) =>
        (await session.ListAsync(CypherLibrary.Get("reading/count-all"), null, Read, cancellationToken))[0];

    public static async Task<Page<ImportRun>> RunsAsync(ICypherSession session, PageRequest page, CancellationToken cancellationToken)
    {
        BoltParameters parameters = NewestRun.Bound(new BoltParameters(), page);
        List<ImportRun> rows = await session.ListAsync(
            Keyset<ImportRun>.Directed(CypherLibrary.Get("reading/list-runs"), page), parameters, ReadRun, cancellationToken);
        long? total = page.CountTotal ? await session.NumberAsync(CypherLibrary.Get("reading/count-runs"), null, cancellationToken) : null;
        return NewestRun.Build(rows, page, total);
    }

    private static GraphStatistics Read(CypherRow row)
    {
        Dictionary<string, long> types = Counts(row.Rows(2));
        Dictionary<string, long> claims = Counts(row.Rows(3));
        return new GraphStatistics(
            ByKind(row.Rows(0)),
            row.Whole(1),
            GraphOntology.Default.Relationships.ToDictionary(type => type.Name, type => types.GetValueOrDefault(type.Name), StringComparer.Ordinal),
            Enum.GetValues<Derivation>().ToDictionary(derivation => derivation, derivation => claims.GetValueOrDefault(EnumText.Of(derivation))),
            row.Whole(4),
            row.Whole(5),
            row.Whole(6),
            row.IsNull(7) ? 0 : row.Whole(7))
        {
            Background = ByKind(row.Rows(8)),
        };
    }

    private static Dictionary<EntityKind, long> ByKind(IEnumerable<CypherRow> rows)
    {
        Dictionary<string, long> counts = Counts(rows);
        return Enum.GetValues<EntityKind>().ToDictionary(kind => kind, kind => counts.GetValueOrDefault(EnumText.Of(kind)));
    }

    private static Dictionary<string, long> Counts(IEnumerable<CypherRow> rows) =>
        rows.ToDictionary(row => row.Word(0), row => row.Whole(1), StringComparer.Ordinal);

    private static ImportRun ReadRun(CypherRow row) => new(
        row.Word(0),
        Moment(row.Word(1)),
        row.Text(2) is { } finished ? Moment(finished) : null,
        row.Word(3),
        row.Number(4),
        row.Number(5),
        row.Number(6),
        row.Number(7),
        row.Number(8),
        row.Number(9));

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
