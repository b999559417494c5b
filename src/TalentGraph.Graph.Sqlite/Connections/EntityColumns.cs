using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>The columns that an entity is read from; the table is called <c>e</c> in the statement.</summary>
internal static class EntityColumns
{
    public const string All =
        "e.id, e.kind, e.subkind, e.named, e.name, e.names, e.attributes, e.article_count, e.origin_count, e.mention_count";

    /// <summary>Number of columns in <see cref="All"/>.</summary>
    public const int Count = 10;

    public static Entity Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetString(0),
        Kind = reader.Word<EntityKind>(1),
        Subkind = reader.Text(2),
        Named = reader.Flag(3),
        Name = reader.GetString(4),
        Names = reader.Json<IReadOnlyList<string>>(5),
        Attributes = reader.Json<EntityAttributes>(6),
        ArticleCount = reader.GetInt32(7),
        OriginCount = reader.GetInt32(8),
        MentionCount = reader.GetInt32(9),
    };
}
