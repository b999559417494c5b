namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Leads public ids, current or former, to the entities that they stand for.</summary>
internal static class EntityIds
{
    private const string Text =
        "SELECT i.id, i.entity_id FROM json_each($ids) k CROSS JOIN identity i ON i.id = k.value";

    /// <summary>The entity id of each asked id; unknown ids are left out.</summary>
    public static List<(string Asked, string EntityId)> Resolve(ReaderConnection connection, IEnumerable<string> ids) =>
        connection.Query(
            new SqlText(Text).BindList("$ids", ids.Distinct(StringComparer.Ordinal)),
            reader => (reader.GetString(0), reader.GetString(1)));
}
