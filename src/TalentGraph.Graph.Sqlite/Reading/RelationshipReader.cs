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
}
