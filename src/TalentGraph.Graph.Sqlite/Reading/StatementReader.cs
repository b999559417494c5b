using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Questions for statements: by article id, then place.</summary>
internal static class StatementReader
{
    private const string Columns =
        """
        s.article_id, s.id, s.kind, s.char_start, s.char_end, s.speaker_key, speaker.entity_id, s.about_keys,
        (SELECT json_group_array(entity_id) FROM (
          SELECT DISTINCT about.entity_id FROM statement_about sa JOIN identity about ON about.id = sa.identity_id
          WHERE sa.article_id = s.article_id AND sa.position = s.position ORDER BY about.entity_id))
        """;

    private static readonly Keyset Order = new("STATEMENTS", [new("s.article_id"), new("s.position")]);

    public static IReadOnlyDictionary<string, Page<GraphStatement>> List(
        ReaderConnection connection, IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page)
    {
        Dictionary<string, Page<GraphStatement>> pages = new(StringComparer.Ordinal);
        if (scope == ClaimScope.Article)
        {
            foreach (string key in keys.Distinct(StringComparer.Ordinal))
            {
                pages[key] = List(connection, "FROM statement s", "WHERE s.article_id = $key", [key], page);
            }

            return pages;
        }

        (string from, string where) = scope switch
        {
            ClaimScope.Entity => ("FROM statement s INDEXED BY statement_by_speaker", "WHERE s.speaker_identity = $key"),
            ClaimScope.About => (
                "FROM statement_about sb JOIN statement s ON s.article_id = sb.article_id AND s.position = sb.position",
                "WHERE sb.identity_id = $key"),
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Statements are asked by speaker, article or subject."),
        };
        foreach ((string asked, string entityId) in EntityIds.Resolve(connection, keys))
        {
            pages[asked] = List(connection, from, where, IdentityIds.Of(connection, entityId), page);
        }

        return pages;
    }

    private static Page<GraphStatement> List(
        ReaderConnection connection, string from, string where, IReadOnlyList<string> keys, PageRequest page)
    {
        var texts = new ArticleTexts(connection);
        List<List<KeyedRow<GraphStatement>>> lists = [];
        long total = 0;
        foreach (string key in keys)
        {
            SqlText sql = From($"SELECT {Columns}, {Order.Select}", from, where, key);
            Order.Bound(sql, page);
            sql.Add($"ORDER BY {Order.OrderBy(page.Forward)} LIMIT $limit").Bind("$limit", PageBuilder.Limit(page));
            lists.Add(connection.Query(sql, reader => new KeyedRow<GraphStatement>(Order.Read(reader), Read(reader, texts))));
            total += page.CountTotal ? connection.Number(From("SELECT count(*)", from, where, key)) : 0;
        }

        List<KeyedRow<GraphStatement>> merged = lists.Count == 0 ? [] : PageBuilder.Merge(lists, page, Order);
        return PageBuilder.Build(merged, page, Order, page.CountTotal ? total : null);
    }

    private static SqlText From(string select, string from, string where, string key) => new SqlText(select)
        .Add(from)
        .Add("JOIN identity speaker ON speaker.id = s.speaker_identity JOIN article a ON a.id = s.article_id")
        .Add(where)
        .Add("AND a.retraction_reason IS NULL")
        .Bind("$key", key);

    private static GraphStatement Read(SqliteDataReader reader, ArticleTexts texts)
    {
        string articleId = reader.GetString(0);
        var span = new TextSpan(reader.GetInt32(3), reader.GetInt32(4));
        var statement = new Statement(
            reader.GetString(1),
            reader.GetString(5),
            reader.Word<StatementKind>(2),
            texts.Cut(articleId, span),
            span,
            reader.Json<IReadOnlyList<string>>(7));
        return new GraphStatement(
            statement, reader.GetString(6), reader.Json<IReadOnlyList<string>>(8), articleId);
    }
}
