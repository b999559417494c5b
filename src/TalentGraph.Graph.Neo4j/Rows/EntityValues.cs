using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Reads entities from the list of values in which statements give them.</summary>
internal static class EntityValues
{
    public static Entity Read(CypherRow row) => new()
    {
        Id = row.Word(0),
        Kind = row.Enum<EntityKind>(1),
        Subkind = row.Text(2),
        Named = row.Flag(3),
        Name = row.Word(4),
        Names = row.Texts(5),
        Attributes = row.Json<EntityAttributes>(6),
        ArticleCount = row.Number(7),
        OriginCount = row.Number(8),
        MentionCount = row.Number(9),
    };
}
