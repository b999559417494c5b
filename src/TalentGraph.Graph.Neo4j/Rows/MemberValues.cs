using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Reads members from the lists of values in which statements give them.</summary>
internal static class MemberValues
{
    /// <summary>The member as the update knows it.</summary>
    public static MemberRow ReadRow(CypherRow row) => new(
        row.Word(0),
        row.Flag(1),
        row.Number(2),
        row.Word(3),
        row.Texts(4),
        row.Enum<ContentState>(5),
        Entity(row, 6, text: null));

    /// <summary>The entity as its source knows it: key, kind, body, and the starts, ends and forms of its mentions.</summary>
    public static LocalEntity Entity(CypherRow row, int first, string? text) =>
        row.Json<MemberBody>(first + 2).ToEntity(row.Word(first), row.Enum<EntityKind>(first + 1), Marks(row, first + 3), text);

    private static IReadOnlyList<MentionMark> Marks(CypherRow row, int first)
    {
        IReadOnlyList<int> starts = row.Numbers(first);
        IReadOnlyList<int> ends = row.Numbers(first + 1);
        IReadOnlyList<int> forms = row.Numbers(first + 2);
        return [.. starts.Select((start, i) => new MentionMark(new TextSpan(start, ends[i]), (MentionForm)forms[i]))];
    }
}
