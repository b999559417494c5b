namespace TalentGraph.Graph.Storage;

/// <summary>A window of an ordered list.</summary>
/// <param name="Items">The items, in the order of the list whichever way was paged.</param>
/// <param name="HasPrevious">Whether items stand before the window.</param>
/// <param name="HasNext">Whether items stand behind the window.</param>
/// <param name="Total">Number of all items; absent unless asked for.</param>
public sealed record Page<T>(IReadOnlyList<PageItem<T>> Items, bool HasPrevious, bool HasNext, long? Total);
