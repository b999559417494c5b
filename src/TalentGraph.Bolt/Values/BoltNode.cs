namespace TalentGraph.Bolt.Values;

/// <summary>A node of the database.</summary>
/// <param name="Id">Its number; unique at one moment only, numbers are used again.</param>
/// <param name="ElementId">Its id as text; before Bolt 5.0 the number.</param>
/// <param name="Labels">Its labels, in the server's order.</param>
/// <param name="Properties">Its properties.</param>
public sealed record BoltNode(
    long Id, string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
