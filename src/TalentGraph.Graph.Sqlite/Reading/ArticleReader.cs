using System.Globalization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Questions for articles and their origins.</summary>
internal static class ArticleReader
{
    // From here on walking the newest articles and asking whether they mention the entity beats sorting all that do.
    private const int ManyArticles = 2000;

    private static readonly Keyset MostMentioned = new("MENTIONED", [new("x.mentions", Descending: true), new("e.id")]);

    public static IReadOnlyDictionary<string, GraphArticle> Get(
        ReaderConnection connection, IReadOnlyCollection<string> ids, bool withText)
    {
        SqlText sql = new SqlText($"SELECT {ArticleRows.Columns}, {(withText ? "t.text" : "''")}")
            .Add("FROM json_each($ids) k CROSS JOIN article a ON a.id = k.value")
            .AddIf(withText, "JOIN article_text t ON t.article_id = a.id")
            .BindList("$ids", ids.Distinct(StringComparer.Ordinal));
        return connection.Query(sql, ArticleRows.Read).ToDictionary(article => article.Article.Id, StringComparer.Ordinal);
    }

    public static Page<GraphArticle> List(ReaderConnection connection, ArticleQuery query)
    {
        Keyset keyset = Orders.Of(query.Order);
        List<Mentioned>? mentioned = MentionedBy(connection, query.Mentioning);
        return Page(
            connection,
            select => Where(new SqlText(select).Add("FROM article a WHERE a.retraction_reason IS NULL"), query, mentioned),
            keyset,
            query.Page);
    }

    public static IReadOnlyDictionary<string, Page<GraphArticle>> OfEntities(
        ReaderConnection connection, IReadOnlyCollection<string> ids, PageRequest page)
    {
        Dictionary<string, Page<GraphArticle>> pages = new(StringComparer.Ordinal);
        Keyset keyset = Orders.Of(ArticleOrder.Newest);
        foreach ((string asked, string entityId) in EntityIds.Resolve(connection, ids))
        {
            bool many = connection.Number(new SqlText("SELECT article_count FROM entity WHERE id = $id").Bind("$id", entityId)) > ManyArticles;
            pages[asked] = Page(connection, select => Mentioning(select, entityId, many), keyset, page);
        }

        return pages;
    }

    public static IReadOnlyDictionary<string, Page<Entity>> EntitiesOf(
        ReaderConnection connection, IReadOnlyCollection<string> ids, PageRequest page)
    {
        Dictionary<string, Page<Entity>> pages = new(StringComparer.Ordinal);
        foreach (string id in ids.Distinct(StringComparer.Ordinal))
        {
            SqlText sql = MentionedIn($"SELECT {EntityColumns.All}, {MostMentioned.Select}", id);
            MostMentioned.Bound(sql, page);
            sql.Add($"ORDER BY {MostMentioned.OrderBy(page.Forward)} LIMIT $limit").Bind("$limit", PageBuilder.Limit(page));
            List<KeyedRow<Entity>> rows = connection.Query(
                sql, reader => new KeyedRow<Entity>(MostMentioned.Read(reader), EntityColumns.Read(reader)));
            long? total = page.CountTotal ? connection.Number(MentionedIn("SELECT count(*)", id)) : null;
            pages[id] = PageBuilder.Build(rows, page, MostMentioned, total);
        }

        return pages;
    }

    public static IReadOnlyDictionary<string, Origin> Origins(ReaderConnection connection, IReadOnlyCollection<string> ids)
    {
        SqlText sql = new SqlText(
                """
                SELECT a.origin_id, a.id FROM json_each($ids) k CROSS JOIN article a ON a.origin_id = k.value
                WHERE a.retraction_reason IS NULL
                """)
            .BindList("$ids", ids.Distinct(StringComparer.Ordinal));
        return connection.Query(sql, reader => (Origin: reader.GetString(0), Article: reader.GetString(1)))
            .GroupBy(row => row.Origin, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => new Origin(group.Key, [.. group.Select(row => row.Article).Order(CodePointComparer.Instance)]),
                StringComparer.Ordinal);
    }

    private static Page<GraphArticle> Page(
        ReaderConnection connection, Func<string, SqlText> from, Keyset keyset, PageRequest page)
    {
        SqlText sql = from($"SELECT {ArticleRows.Columns}, '', {keyset.Select}");
        keyset.Bound(sql, page);
        sql.Add($"ORDER BY {keyset.OrderBy(page.Forward)} LIMIT $limit").Bind("$limit", PageBuilder.Limit(page));
        List<KeyedRow<GraphArticle>> rows = connection.Query(
            sql, reader => new KeyedRow<GraphArticle>(keyset.Read(reader), ArticleRows.Read(reader)));
        return PageBuilder.Build(rows, page, keyset, page.CountTotal ? connection.Number(from("SELECT count(*)")) : null);
    }

    // Rarest first; null when one of them is unknown, which no article mentions.
    private static List<Mentioned>? MentionedBy(ReaderConnection connection, IReadOnlyList<string> ids)
    {
        List<string> known = [.. EntityIds.Resolve(connection, ids).Select(pair => pair.EntityId).Distinct(StringComparer.Ordinal)];
        SqlText sql = new SqlText("SELECT e.id, e.article_count FROM json_each($ids) k CROSS JOIN entity e ON e.id = k.value ORDER BY e.article_count, e.id")
            .BindList("$ids", known);
        List<Mentioned> found = known.Count == 0 ? [] : connection.Query(sql, reader => new Mentioned(reader.GetString(0), reader.GetInt32(1)));
        return found.Count < ids.Distinct(StringComparer.Ordinal).Count() ? null : found;
    }

    private static SqlText Where(SqlText sql, ArticleQuery query, List<Mentioned>? mentioned)
    {
        sql.AddIf(mentioned is null, "AND 0");
        for (int i = 0; i < mentioned?.Count; i++)
        {
            bool few = i == 0 && mentioned[i].Articles <= ManyArticles;
            sql.Add(few
                    ? $"""
                      AND a.id IN (
                        SELECT m.source_id FROM identity i JOIN member m ON m.identity_id = i.id
                        WHERE i.entity_id = $entity{i} AND m.state = 'live')
                      """
                    : $"""
                      AND EXISTS (
                        SELECT 1 FROM identity i JOIN member m ON m.identity_id = i.id AND m.source_id = a.id
                        WHERE i.entity_id = $entity{i} AND m.state = 'live')
                      """)
                .Bind("$entity" + i.ToString(CultureInfo.InvariantCulture), mentioned[i].Id);
        }

        if (query.PublishedFrom is { } from)
        {
            sql.Add("AND a.published_last >= $from").Bind("$from", from.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (query.PublishedTo is { } to)
        {
            sql.Add("AND a.published_first <= $to").Bind("$to", to.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return query.Publisher is { } publisher
            ? sql.Add("AND a.publisher_folded = $publisher").Bind("$publisher", NameFolding.Fold(publisher))
            : sql;
    }

    private static SqlText Mentioning(string select, string entityId, bool many) => new SqlText(select)
        .Add(many
            ? """
              FROM article a
              WHERE a.retraction_reason IS NULL AND EXISTS (
                SELECT 1 FROM identity i JOIN member m ON m.identity_id = i.id AND m.source_id = a.id
                WHERE i.entity_id = $entity AND m.state = 'live')
              """
            : """
              FROM article a
              WHERE a.retraction_reason IS NULL AND a.id IN (
                SELECT m.source_id FROM identity i JOIN member m ON m.identity_id = i.id
                WHERE i.entity_id = $entity AND m.state = 'live')
              """)
        .Bind("$entity", entityId);

    private static SqlText MentionedIn(string select, string articleId) => new SqlText(select)
        .Add(
            """
            FROM (
              SELECT i.entity_id, sum(m.mention_count) AS mentions
              FROM member m JOIN identity i ON i.id = m.identity_id
              WHERE m.source_id = $article AND m.state = 'live'
              GROUP BY i.entity_id) x
            CROSS JOIN entity e ON e.id = x.entity_id
            WHERE x.mentions > 0
            """)
        .Bind("$article", articleId);

    private readonly record struct Mentioned(string Id, int Articles);
}
