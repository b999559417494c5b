using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Paths;

/// <summary>A question for the connections between two entities.</summary>
/// <param name="FromId">Public id of the entity to start from.</param>
/// <param name="ToId">Public id of the entity to reach.</param>
public sealed record PathQuery(string FromId, string ToId)
{
    /// <summary>Most hops, 1 to 6; default 4.</summary>
    public int MaxHops
    {
        get;
        init => field = value is >= 1 and <= 6 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 6 hops can be asked for.");
    } = 4;

    /// <summary>Most paths, 1 to 20; default 5.</summary>
    public int Count
    {
        get;
        init => field = value is >= 1 and <= 20 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 20 paths can be asked for.");
    } = 5;

    /// <summary>An inner entity with more walkable relationships than this is passed over; default 200.</summary>
    public int HubLimit { get; init; } = 200;

    /// <summary>What may be walked.</summary>
    public WalkFilter Walk { get; init; } = new();
}
