using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Paths;

/// <summary>
/// Finds the best paths between two entities: explores from both ends, a frontier at a time and the smaller one first, until the
/// paths asked for are found. The store only gives neighbours, so that every store gives the same answer.
/// </summary>
/// <remarks>
/// After f steps from one end and b from the other, every path of f + b hops lies in what was explored. So paths are told
/// by number of hops while the search widens, and it ends with the shortest ones that suffice.
/// </remarks>
/// <param name="reader">The store.</param>
public sealed class PathFinder(IGraphReader reader)
{
    /// <summary>Most entities explored for one question; beyond it the answer is marked incomplete.</summary>
    public const int ExplorationLimit = 20_000;

    /// <summary>The connections between two entities; none when they are the same.</summary>
    public async Task<PathAnswer> FindAsync(PathQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.FromId == query.ToId)
        {
            return new PathAnswer([], [], null, Complete: true);
        }

        var exploration = new PathExploration(reader, query);
        var search = new PathEnumerator(exploration.Graph);
        List<GraphPath> paths = [];
        for (int hops = 1; hops <= query.MaxHops && paths.Count < query.Count; hops++)
        {
            await exploration.ReachAsync(hops, cancellationToken);
            paths.AddRange(search.Find(hops, throughHubs: false, query.Count - paths.Count));
        }

        GraphPath? throughHubs = paths.Count > 0 ? null : Enumerable.Range(1, query.MaxHops)
            .SelectMany(hops => search.Find(hops, throughHubs: true, 1))
            .FirstOrDefault();
        return new PathAnswer(paths, exploration.Graph.PassedOver(), throughHubs, exploration.Complete && search.Complete);
    }
}
