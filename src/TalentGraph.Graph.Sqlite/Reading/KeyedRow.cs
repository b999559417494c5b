namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>A row with its place in the list's order.</summary>
internal readonly record struct KeyedRow<T>(object[] Keys, T Item);
