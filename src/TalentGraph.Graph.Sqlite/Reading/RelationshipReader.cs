using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Questions for relationships.</summary>
internal static class RelationshipReader
{
    private const string ById =
        $"""
        SELECT {RelationshipColumns.All}
        FROM json_each($ids) k CROSS JOIN relationship r ON r.id = k.value
        """;

    public static IReadOnlyDictionary<string, Relationship> Get(ReaderConnection connection, IReadOnlyCollection<string> ids) =>
        connection.Query(
                new SqlText(ById).BindList("$ids", ids.Distinct(StringComparer.Ordinal)), reader => RelationshipColumns.Read(reader))
            .ToDictionary(relationship => relationship.Id, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Page<RelatedEntity>> Expand(
        ReaderConnection connection, IReadOnlyCollection<string> ids, Expansion expansion)
    {
        Keyset keyset = Orders.Of(expansion.Order);
        IReadOnlyList<Branch> branches = Branch.Of(expansion.Steps);
        Dictionary<string, Page<RelatedEntity>> pages = new(StringComparer.Ordinal);
        Dictionary<string, Page<RelatedEntity>> byEntity = new(StringComparer.Ordinal);
        foreach ((string asked, string entityId) in EntityIds.Resolve(connection, ids))
        {
            if (!byEntity.TryGetValue(entityId, out Page<RelatedEntity>? page))
            {
                byEntity[entityId] = page = Expand(connection, entityId, expansion, branches, keyset);
            }

            pages[asked] = page;
        }

        return pages;
    }

    public static IReadOnlyList<Relationship> Among(
        ReaderConnection connection, IReadOnlyCollection<string> ids, WalkFilter filter, int limit)
    {
        SqlText sql = new SqlText(
            $"""
            SELECT {RelationshipColumns.All}
            FROM json_each($ids) k CROSS JOIN relationship r INDEXED BY relationship_by_subject ON r.subject_id = k.value
            WHERE r.object_id IN (SELECT value FROM json_each($ids))
            """)
            .BindList("$ids", EntityIds.Resolve(connection, ids).Select(pair => pair.EntityId).Distinct(StringComparer.Ordinal))
            .AndIn("r.type", "$types", filter.Types);
        RelationshipConditions.Add(sql, filter.Filter with { IncludeUnnamed = true }, []);
        return connection.Query(
            sql.Add("ORDER BY r.confidence DESC, r.id LIMIT $limit").Bind("$limit", limit), reader => RelationshipColumns.Read(reader));
    }

    private static Page<RelatedEntity> Expand(
        ReaderConnection connection, string entityId, Expansion expansion, IReadOnlyList<Branch> branches, Keyset keyset)
    {
        PageRequest page = expansion.Page;
        List<List<KeyedRow<RelatedEntity>>> lists = [];
        long total = 0;
        foreach (Branch branch in branches)
        {
            SqlText sql = From($"SELECT {RelationshipColumns.All}, {EntityColumns.All}, {keyset.Select}", branch, entityId);
            RelationshipConditions.Add(sql, expansion.Filter, expansion.OtherKinds);
            keyset.Bound(sql, page);
            sql.Add($"ORDER BY {keyset.OrderBy(page.Forward)} LIMIT $limit").Bind("$limit", PageBuilder.Limit(page));
            List<KeyedRow<RelatedEntity>> rows = connection.Query(sql, reader => new KeyedRow<RelatedEntity>(
                keyset.Read(reader),
                new RelatedEntity(RelationshipColumns.Read(reader), EntityColumns.Read(reader, RelationshipColumns.Count), branch.Outgoing)));
            if (rows.Count > 0)
            {
                lists.Add(rows);
            }

            total += page.CountTotal ? Count(connection, branch, entityId, expansion) : 0;
        }

        List<KeyedRow<RelatedEntity>> merged = lists.Count == 0 ? [] : PageBuilder.Merge(lists, page, keyset);
        return PageBuilder.Build(merged, page, keyset, page.CountTotal ? total : null);
    }

    private static long Count(ReaderConnection connection, Branch branch, string entityId, Expansion expansion)
    {
        SqlText sql = From("SELECT count(*)", branch, entityId);
        return connection.Number(RelationshipConditions.Add(sql, expansion.Filter, expansion.OtherKinds));
    }

    private static SqlText From(string select, Branch branch, string entityId)
    {
        return new SqlText(select)
            .Add(branch.Outgoing
                ? "FROM relationship r INDEXED BY relationship_by_subject CROSS JOIN entity e ON e.id = r.object_id"
                : "FROM relationship r INDEXED BY relationship_by_object CROSS JOIN entity e ON e.id = r.subject_id")
            .Add(branch.Outgoing ? "WHERE r.subject_id = $entity AND r.type = $type" : "WHERE r.object_id = $entity AND r.type = $type")
            .Bind("$entity", entityId)
            .Bind("$type", branch.Type);
    }
}
