namespace TalentGraph.Bolt.Values;

/// <summary>A relationship between two nodes.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ElementId">Its id as text; before Bolt 5.0 the number.</param>
/// <param name="Type">Its type.</param>
/// <param name="StartId">Number of the node it starts at.</param>
/// <param name="StartElementId">Element id of that node.</param>
/// <param name="EndId">Number of the node it ends at.</param>
/// <param name="EndElementId">Element id of that node.</param>
/// <param name="Properties">Its properties.</param>
public sealed record BoltRelationship(
    long Id,
    string ElementId,
    string Type,
    long StartId,
    string StartElementId,
    long EndId,
    string EndElementId,
    IReadOnlyDictionary<string, object?> Properties);
