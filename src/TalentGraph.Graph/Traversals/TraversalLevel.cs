using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Traversals;

/// <summary>What one step found.</summary>
/// <param name="Pages">The page of each entity from which the step was followed, by current id.</param>
/// <param name="Children">What the step's children found, in their order.</param>
public sealed record TraversalLevel(
    IReadOnlyDictionary<string, Page<RelatedEntity>> Pages, IReadOnlyList<TraversalLevel> Children)
{
    /// <summary>All other ends that the pages hold, with repetitions.</summary>
    public static IEnumerable<Entity> Reached(IReadOnlyDictionary<string, Page<RelatedEntity>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return pages.Values.SelectMany(page => page.Items).Select(item => item.Item.Other);
    }
}
