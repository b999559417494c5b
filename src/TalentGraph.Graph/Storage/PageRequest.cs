namespace TalentGraph.Graph.Storage;

/// <summary>
/// A window on an ordered list, as in Relay connections: the first so many after a cursor, or the last so many before one.
/// </summary>
public sealed record PageRequest
{
    /// <summary>Number of items when none is asked for.</summary>
    public const int DefaultSize = 20;

    /// <summary>From the start or from <see cref="Cursor"/>: forward when true, backward from the end when false.</summary>
    public bool Forward { get; init; } = true;

    /// <summary>Number of items, 0 or more; the API allows at most 100.</summary>
    public int Size { get; init; } = DefaultSize;

    /// <summary>The items strictly after it (forward) or before it (backward); absent for the first page.</summary>
    public string? Cursor { get; init; }

    /// <summary>The items strictly before it (forward) or after it (backward): the far bound of the window.</summary>
    public string? Bound { get; init; }

    /// <summary>Whether the number of all items of the list is wanted.</summary>
    public bool CountTotal { get; init; }

    /// <summary>The first <paramref name="size"/> items.</summary>
    public static PageRequest FirstOf(int size) => new() { Size = size };
}
