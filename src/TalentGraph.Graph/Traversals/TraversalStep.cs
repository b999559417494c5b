using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Traversals;

/// <summary>One step of a traversal: what to follow from the entities of the level before, and on from what is found.</summary>
public sealed record TraversalStep
{
    /// <summary>What to follow; each entity gets a page of its own.</summary>
    public required Expansion Expansion { get; init; }

    /// <summary>Only from entities of these kinds; empty for all.</summary>
    public IReadOnlyList<EntityKind> From { get; init; } = [];

    /// <summary>The steps that start at the other ends.</summary>
    public IReadOnlyList<TraversalStep> Children { get; init; } = [];

    /// <summary>The distinct entities among <paramref name="candidates"/> at which the step starts, in their order.</summary>
    public IReadOnlyList<string> StartsAmong(IEnumerable<Entity> candidates) =>
        [.. candidates.Where(one => From.Count == 0 || From.Contains(one.Kind)).Select(one => one.Id).Distinct(StringComparer.Ordinal)];
}
