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

    public static Entity Read(SqliteDataReader reader, int first = 0) => new()
    {
        Id = reader.GetString(first),
        Kind = reader.Word<EntityKind>(first + 1),
        Subkind = reader.Text(first + 2),
        Named = reader.Flag(first + 3),
        Name = reader.GetString(first + 4),
        Names = reader.Json<IReadOnlyList<string>>(first + 5),
        Attributes = reader.Json<EntityAttributes>(first + 6),
        ArticleCount = reader.GetInt32(first + 7),
        OriginCount = reader.GetInt32(first + 8),
        MentionCount = reader.GetInt32(first + 9),
    };
}
