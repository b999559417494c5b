using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Questions for entities.</summary>
internal static class EntityReader
{
    private const string ById =
        $"""
        SELECT i.id, {EntityColumns.All}
        FROM json_each($ids) k CROSS JOIN identity i ON i.id = k.value CROSS JOIN entity e ON e.id = i.entity_id
        """;

    private const string ByName =
        $"""
        SELECT DISTINCT {EntityColumns.All}
        FROM entity_name n CROSS JOIN entity e ON e.id = n.entity_id
        WHERE n.folded = $folded AND e.source_count > 0 AND e.named = 1 AND ($kind IS NULL OR e.kind = $kind)
        ORDER BY e.origin_count DESC, e.id
        """;

    public static IReadOnlyDictionary<string, Entity> Get(ReaderConnection connection, IReadOnlyCollection<string> ids) =>
        connection.Query(
                new SqlText(ById).BindList("$ids", ids.Distinct(StringComparer.Ordinal)),
                reader => (Asked: reader.GetString(0), Entity: EntityColumns.Read(reader, 1)))
            .ToDictionary(row => row.Asked, row => row.Entity, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, IReadOnlyList<Entity>> Find(
        ReaderConnection connection, EntityKind? kind, IReadOnlyCollection<string> names)
    {
        Dictionary<string, IReadOnlyList<Entity>> found = new(StringComparer.Ordinal);
        foreach (string name in names.Distinct(StringComparer.Ordinal))
        {
            List<Entity> entities = connection.Query(
                new SqlText(ByName)
                    .Bind("$folded", NameFolding.Fold(name))
                    .Bind("$kind", kind is { } known ? EnumText.Of(known) : null),
                reader => EntityColumns.Read(reader));
            if (entities.Count > 0)
            {
                found[name] = entities;
            }
        }

        return found;
    }

    public static Page<Entity> List(ReaderConnection connection, EntityQuery query, PageRequest page)
    {
        Keyset keyset = Orders.Of(query.Order);
        SqlText sql = Where(new SqlText($"SELECT {EntityColumns.All}, {keyset.Select} FROM entity e WHERE e.source_count > 0"), query);
        keyset.Bound(sql, page);
        sql.Add($"ORDER BY {keyset.OrderBy(page.Forward)} LIMIT $limit").Bind("$limit", PageBuilder.Limit(page));
        List<KeyedRow<Entity>> rows = connection.Query(
            sql, reader => new KeyedRow<Entity>(keyset.Read(reader), EntityColumns.Read(reader)));
        long? total = page.CountTotal
            ? connection.Number(Where(new SqlText("SELECT count(*) FROM entity e WHERE e.source_count > 0"), query))
            : null;
        return PageBuilder.Build(rows, page, keyset, total);
    }

    private static SqlText Where(SqlText sql, EntityQuery query)
    {
        sql.AddIf(!query.IncludeUnnamed, "AND e.named = 1");
        if (query.Kinds is [var kind])
        {
            sql.Add("AND e.kind = $kind").Bind("$kind", EnumText.Of(kind));
        }
        else
        {
            sql.AndIn("e.kind", "$kinds", [.. query.Kinds.Select(EnumText.Of)]);
        }

        sql.AndIn("e.subkind", "$subkinds", query.Subkinds);
        if (query.MinOrigins > 0)
        {
            sql.Add("AND e.origin_count >= $minOrigins").Bind("$minOrigins", query.MinOrigins);
        }

        if (query.NamePrefix is { } prefix && NameFolding.Fold(prefix) is { Length: > 0 } folded)
        {
            // The character after every other one of a folded name.
            sql.Add("AND e.name_folded >= $prefix AND e.name_folded < $prefix || char(1114111)").Bind("$prefix", folded);
        }

        return sql;
    }
}
