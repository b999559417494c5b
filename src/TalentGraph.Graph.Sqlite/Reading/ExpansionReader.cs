using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>
/// Follows relationships from a whole set of entities with one statement a direction. Each entity and type gets a page of its own, found
/// on narrow rows most of which an index holds and has in order; only what is on a page is read in full.
/// </summary>
internal static class ExpansionReader
{
    private const string Pairs = "FROM json_each($ids) k CROSS JOIN json_each($types) t";

    /// <summary>A page for each asked id, current or former; unknown ids are left out.</summary>
    public static IReadOnlyDictionary<string, Page<RelatedEntity>> Expand(
        ReaderConnection connection, IReadOnlyCollection<string> ids, Expansion expansion)
    {
        Keyset keyset = Orders.Of(expansion.Order);
        List<(string Asked, string EntityId)> known = EntityIds.Resolve(connection, ids);
        var found = known.Select(pair => pair.EntityId).Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, _ => new Found(), StringComparer.Ordinal);
        foreach (IGrouping<bool, Branch> side in Branch.Of(expansion.Steps).GroupBy(branch => branch.Outgoing))
        {
            string[] types = [.. side.Select(branch => branch.Type)];
            Read(connection, found, types, side.Key, expansion, keyset);
            if (expansion.Page.CountTotal)
            {
                Count(connection, found, types, side.Key, expansion);
            }
        }

        var pages = found.ToDictionary(pair => pair.Key, pair => pair.Value.ToPage(expansion.Page, keyset), StringComparer.Ordinal);
        return known.ToDictionary(pair => pair.Asked, pair => pages[pair.EntityId], StringComparer.Ordinal);
    }

    private static void Read(
        ReaderConnection connection, Dictionary<string, Found> found, string[] types, bool outgoing, Expansion expansion, Keyset keyset)
    {
        string otherEnd = outgoing ? "r.object_id" : "r.subject_id";
        SqlText sql = new SqlText($"SELECT k.value, {RelationshipColumns.All}, {EntityColumns.All}, {keyset.Select}")
            .Add(Pairs)
            .Add("CROSS JOIN json_each((SELECT json_group_array(found.number) FROM (SELECT r.rowid AS number")
            .Add(From(outgoing));
        RelationshipConditions.Add(sql, expansion.Filter, expansion.OtherKinds);
        keyset.Bound(sql, expansion.Page);
        sql.Add($"ORDER BY {keyset.OrderBy(expansion.Page.Forward)} LIMIT $limit) found)) l")
            .Add($"CROSS JOIN relationship r ON r.rowid = l.value CROSS JOIN entity e ON e.id = {otherEnd}")
            .Bind("$limit", PageBuilder.Limit(expansion.Page))
            .BindList("$ids", found.Keys)
            .BindList("$types", types);
        foreach ((string id, KeyedRow<RelatedEntity> row) in connection.Query(sql, reader => Row(reader, keyset, outgoing)))
        {
            found[id].Rows.Add(row);
        }
    }

    private static (string EntityId, KeyedRow<RelatedEntity> Row) Row(SqliteDataReader reader, Keyset keyset, bool outgoing) => (
        reader.GetString(0),
        new KeyedRow<RelatedEntity>(
            keyset.Read(reader),
            new RelatedEntity(RelationshipColumns.Read(reader, 1), EntityColumns.Read(reader, 1 + RelationshipColumns.Count), outgoing)));

    private static void Count(
        ReaderConnection connection, Dictionary<string, Found> found, string[] types, bool outgoing, Expansion expansion)
    {
        SqlText sql = new SqlText("SELECT k.value, (SELECT count(*)").Add(From(outgoing));
        RelationshipConditions.Add(sql, expansion.Filter, expansion.OtherKinds);
        sql.Add(")").Add(Pairs).BindList("$ids", found.Keys).BindList("$types", types);
        foreach ((string id, long count) in connection.Query(sql, reader => (reader.GetString(0), reader.GetInt64(1))))
        {
            found[id].Total += count;
        }
    }

    private static string From(bool outgoing) => outgoing
        ? """
          FROM relationship r INDEXED BY relationship_by_subject CROSS JOIN entity e ON e.id = r.object_id
          WHERE r.subject_id = k.value AND r.type = t.value
          """
        : """
          FROM relationship r INDEXED BY relationship_by_object CROSS JOIN entity e ON e.id = r.subject_id
          WHERE r.object_id = k.value AND r.type = t.value
          """;

    private sealed class Found
    {
        public List<KeyedRow<RelatedEntity>> Rows { get; } = [];

        public long Total { get; set; }

        // Of every type there are as many rows as the page holds, so the first of all of them are the page.
        public Page<RelatedEntity> ToPage(PageRequest page, Keyset keyset) =>
            PageBuilder.Build(PageBuilder.Merge([Rows], page, keyset), page, keyset, page.CountTotal ? Total : null);
    }
}
