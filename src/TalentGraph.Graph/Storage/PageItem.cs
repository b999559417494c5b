namespace TalentGraph.Graph.Storage;

/// <summary>An item of a page with its place in the list.</summary>
/// <param name="Cursor">Opaque text of order, sort keys and id; it survives inserts and is refused under another order.</param>
/// <param name="Item">The item.</param>
public sealed record PageItem<T>(string Cursor, T Item);
