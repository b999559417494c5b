using TalentGraph.Bolt;
using TalentGraph.Graph.Neo4j.Statements;

namespace TalentGraph.Graph.Neo4j.Connections;

/// <summary>Takes the values of a row, which Bolt uses again for the next one.</summary>
internal static class RowReading
{
    public static CypherRow Read(BoltRow row)
    {
        var values = new object?[row.Keys.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = row.GetValue(i);
        }

        return new CypherRow(values);
    }
}
