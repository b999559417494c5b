using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Candidates of name searches, and sentences by their words.</summary>
internal static class SearchReader
{
    private const string Filter =
        "AND e.source_count > 0 AND ($unnamed = 1 OR e.named = 1) AND ($kinds = '[]' OR e.kind IN (SELECT value FROM json_each($kinds)))";

    private const string Beginning =
        $"""
        SELECT {EntityColumns.All} FROM (
          SELECT n.entity_id, min(n.folded <> $folded) AS is_prefix FROM entity_name n
          WHERE n.folded >= $folded AND n.folded < $folded || char(1114111)
          GROUP BY n.entity_id) x
        CROSS JOIN entity e ON e.id = x.entity_id
        WHERE 1 = 1 {Filter}
        ORDER BY x.is_prefix, e.origin_count DESC, e.id LIMIT $limit
        """;

    private const string Resembling =
        $"""
        SELECT {EntityColumns.All} FROM (
          SELECT n.entity_id, max(y.shared) AS shared FROM (
            SELECT f.rowid AS number, count(*) AS shared
            FROM json_each($grams) g JOIN entity_name_fts f ON f.entity_name_fts MATCH g.value
            GROUP BY f.rowid) y
          JOIN entity_name n ON n.number = y.number
          GROUP BY n.entity_id) x
        CROSS JOIN entity e ON e.id = x.entity_id
        WHERE 1 = 1 {Filter}
        ORDER BY x.shared DESC, e.origin_count DESC, e.id LIMIT $limit
        """;

    private static readonly Keyset Newest = new(
        "TEXT", [new("coalesce(a.published_first, '')", Descending: true), new("a.id"), new("f.rowid")]);

    public static NameCandidates Candidates(ReaderConnection connection, NameProbe probe)
    {
        string folded = NameFolding.Fold(probe.Text);
        if (folded.Length == 0)
        {
            return new NameCandidates([], Cut: false);
        }

        List<Entity> found = connection.Query(
            Limited(new SqlText(Beginning).Bind("$folded", folded), probe), reader => EntityColumns.Read(reader));
        string[] grams = NameQueries(folded);
        if (found.Count <= NameProbe.CandidateLimit && grams.Length > 0)
        {
            HashSet<string> known = [.. found.Select(entity => entity.Id)];
            found.AddRange(connection.Query(
                    Limited(new SqlText(Resembling).BindList("$grams", grams), probe), reader => EntityColumns.Read(reader))
                .Where(entity => known.Add(entity.Id)));
        }

        return found.Count > NameProbe.CandidateLimit
            ? new NameCandidates(found[..NameProbe.CandidateLimit], Cut: true)
            : new NameCandidates(found, Cut: false);
    }

    public static Page<TextHit> Sentences(ReaderConnection connection, string text, PageRequest page)
    {
        if (SentenceQuery.Of(text) is not { } match)
        {
            return new Page<TextHit>([], false, false, page.CountTotal ? 0 : null);
        }

        SqlText sql = From($"SELECT a.id, a.sentences, f.rowid & 1048575, {Newest.Select}", match);
        Newest.Bound(sql, page);
        sql.Add($"ORDER BY {Newest.OrderBy(page.Forward)} LIMIT $limit").Bind("$limit", PageBuilder.Limit(page));
        var texts = new ArticleTexts(connection);
        List<KeyedRow<TextHit>> rows = connection.Query(sql, reader =>
        {
            string articleId = reader.GetString(0);
            TextSpan span = reader.Json<IReadOnlyList<TextSpan>>(1)[reader.GetInt32(2)];
            return new KeyedRow<TextHit>(Newest.Read(reader), new TextHit(articleId, span, texts.Cut(articleId, span)));
        });
        return PageBuilder.Build(rows, page, Newest, page.CountTotal ? connection.Number(From("SELECT count(*)", match)) : null);
    }

    private static string[] NameQueries(string folded) =>
    [
        .. NameGrams.Trigrams(folded).Select(gram => $"trigrams : \"{gram}\""),
        .. NameGrams.Han(folded).Select(gram => $"han : \"{gram}\""),
    ];

    private static SqlText Limited(SqlText sql, NameProbe probe) => sql
        .Bind("$unnamed", probe.IncludeUnnamed ? 1 : 0)
        .BindList("$kinds", probe.Kinds.Select(EnumText.Of))
        .Bind("$limit", NameProbe.CandidateLimit + 1);

    private static SqlText From(string select, string match) => new SqlText(select)
        .Add("FROM sentence_fts f JOIN article a ON a.number = f.rowid >> 20")
        .Add("WHERE f.sentence_fts MATCH $match AND a.retraction_reason IS NULL")
        .Bind("$match", match);
}
