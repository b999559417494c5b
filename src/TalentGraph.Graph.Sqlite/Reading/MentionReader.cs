using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Questions for mentions: by article id, then place.</summary>
internal static class MentionReader
{
    private const string Columns = "m.source_id, i.entity_id, mark.value ->> 0, mark.value ->> 1, mark.value ->> 2";

    private static readonly Keyset Order = new("MENTIONS", [new("m.source_id"), new("mark.value ->> 0"), new("m.local_key")]);

    public static IReadOnlyDictionary<string, Page<GraphMention>> List(
        ReaderConnection connection, IReadOnlyCollection<string> keys, ClaimScope scope, PageRequest page)
    {
        Dictionary<string, Page<GraphMention>> pages = new(StringComparer.Ordinal);
        if (scope == ClaimScope.Article)
        {
            foreach (string key in keys.Distinct(StringComparer.Ordinal))
            {
                pages[key] = List(connection, "m.source_id = $key", [key], page);
            }
        }
        else if (scope == ClaimScope.Entity)
        {
            foreach ((string asked, string entityId) in EntityIds.Resolve(connection, keys))
            {
                pages[asked] = List(connection, "m.identity_id = $key", IdentityIds.Of(connection, entityId), page);
            }
        }
        else
        {
            throw new ArgumentOutOfRangeException(nameof(scope), scope, "Mentions are asked by entity or article.");
        }

        return pages;
    }

    private static Page<GraphMention> List(ReaderConnection connection, string where, IReadOnlyList<string> keys, PageRequest page)
    {
        var texts = new ArticleTexts(connection);
        List<List<KeyedRow<GraphMention>>> lists = [];
        long total = 0;
        foreach (string key in keys)
        {
            SqlText sql = From($"SELECT {Columns}, {Order.Select}", where, key);
            Order.Bound(sql, page);
            sql.Add($"ORDER BY {Order.OrderBy(page.Forward)} LIMIT $limit").Bind("$limit", PageBuilder.Limit(page));
            lists.Add(connection.Query(sql, reader => new KeyedRow<GraphMention>(Order.Read(reader), Read(reader, texts))));
            total += page.CountTotal ? connection.Number(From("SELECT count(*)", where, key)) : 0;
        }

        List<KeyedRow<GraphMention>> merged = lists.Count == 0 ? [] : PageBuilder.Merge(lists, page, Order);
        return PageBuilder.Build(merged, page, Order, page.CountTotal ? total : null);
    }

    private static SqlText From(string select, string where, string key) => new SqlText(select)
        .Add("FROM member m JOIN identity i ON i.id = m.identity_id JOIN json_each(m.mentions) mark")
        .Add($"WHERE {where} AND m.state = 'live' AND m.is_reference = 0")
        .Bind("$key", key);

    private static GraphMention Read(SqliteDataReader reader, ArticleTexts texts)
    {
        string articleId = reader.GetString(0);
        var span = new TextSpan(reader.GetInt32(2), reader.GetInt32(3));
        return new GraphMention(
            reader.GetString(1), articleId, new Mention(span, texts.Cut(articleId, span), (MentionForm)reader.GetInt32(4)));
    }
}
