using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Counts of what the store holds, and its import runs.</summary>
internal static class StatisticsReader
{
    private static readonly Keyset NewestRun = new("RUNS", [new("r.id", Descending: true)]);

    public static long Revision(ReaderConnection connection) => connection.Number(new SqlText("SELECT revision FROM store"));

    public static GraphStatistics Read(ReaderConnection connection)
    {
        Dictionary<string, long> kinds = Counts(connection, "SELECT kind, count(*) FROM entity WHERE source_count > 0 AND named = 1 GROUP BY kind");
        Dictionary<string, long> background =
            Counts(connection, "SELECT kind, count(*) FROM entity WHERE source_count > 0 AND article_count = 0 AND named = 1 GROUP BY kind");
        Dictionary<string, long> types = Counts(connection, "SELECT type, count(*) FROM relationship WHERE is_standing = 1 GROUP BY type");
        Dictionary<string, long> claims = Counts(connection, "SELECT derivation, count(*) FROM claim WHERE state = 'live' GROUP BY derivation");
        return new GraphStatistics(
            ByKind(kinds),
            Number(connection, "SELECT count(*) FROM entity WHERE source_count > 0 AND named = 0"),
            GraphOntology.Default.Relationships.ToDictionary(type => type.Name, type => types.GetValueOrDefault(type.Name), StringComparer.Ordinal),
            Enum.GetValues<Derivation>().ToDictionary(derivation => derivation, derivation => claims.GetValueOrDefault(EnumText.Of(derivation))),
            Number(connection, "SELECT count(*) FROM article WHERE retraction_reason IS NULL"),
            Number(connection, "SELECT count(DISTINCT origin_id) FROM article WHERE retraction_reason IS NULL"),
            Number(connection, "SELECT count(*) FROM statement s JOIN article a ON a.id = s.article_id WHERE a.retraction_reason IS NULL"),
            Revision(connection))
        {
            Background = ByKind(background),
        };
    }

    public static Page<ImportRun> Runs(ReaderConnection connection, PageRequest page)
    {
        SqlText sql = new(
            $"""
            SELECT r.id, r.started_at, r.finished_at, r.extractor, r.articles_read, r.added, r.changed, r.unchanged, r.rejected, r.claims,
              {NewestRun.Select}
            FROM import_run r WHERE 1 = 1
            """);
        NewestRun.Bound(sql, page);
        sql.Add($"ORDER BY {NewestRun.OrderBy(page.Forward)} LIMIT $limit").Bind("$limit", PageBuilder.Limit(page));
        List<KeyedRow<ImportRun>> rows = connection.Query(
            sql, reader => new KeyedRow<ImportRun>(NewestRun.Read(reader), ReadRun(reader)));
        return PageBuilder.Build(rows, page, NewestRun, page.CountTotal ? Number(connection, "SELECT count(*) FROM import_run") : null);
    }

    private static ImportRun ReadRun(SqliteDataReader reader) => new(
        reader.GetString(0),
        Moment(reader.GetString(1)),
        reader.Text(2) is { } finished ? Moment(finished) : null,
        reader.GetString(3),
        reader.GetInt32(4),
        reader.GetInt32(5),
        reader.GetInt32(6),
        reader.GetInt32(7),
        reader.GetInt32(8),
        reader.GetInt32(9));

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);

    private static Dictionary<EntityKind, long> ByKind(Dictionary<string, long> counts) =>
        Enum.GetValues<EntityKind>().ToDictionary(kind => kind, kind => counts.GetValueOrDefault(EnumText.Of(kind)));

    private static Dictionary<string, long> Counts(ReaderConnection connection, string sql) =>
        connection.Query(new SqlText(sql), reader => (Key: reader.GetString(0), Count: reader.GetInt64(1)))
            .ToDictionary(row => row.Key, row => row.Count, StringComparer.Ordinal);

    private static long Number(ReaderConnection connection, string sql) => connection.Number(new SqlText(sql));
}
