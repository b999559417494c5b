namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>The identities behind an entity: what members, claims and statements are attached to.</summary>
internal static class IdentityIds
{
    public static List<string> Of(ReaderConnection connection, string entityId) => connection.Query(
        new SqlText("SELECT id FROM identity WHERE entity_id = $entity ORDER BY id").Bind("$entity", entityId),
        reader => reader.GetString(0));
}
