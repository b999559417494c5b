using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Paths;

/// <summary>
/// Finds the best paths between two entities: explores from both ends, a frontier at a time, then enumerates simple paths
/// in what was explored, shortest first. The store only gives neighbours, so that every store gives the same answer.
/// </summary>
/// <param name="reader">The store.</param>
public sealed class PathFinder(IGraphReader reader)
{
    /// <summary>Most entities explored for one question; beyond it the answer is marked incomplete.</summary>
    public const int ExplorationLimit = 20_000;

    /// <summary>The connections between two entities; none when they are the same.</summary>
    public async Task<PathAnswer> FindAsync(PathQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var explored = new ExploredGraph(query.FromId, query.ToId);
        bool complete = query.FromId == query.ToId || await ExploreAsync(explored, query, cancellationToken);
        await MarkHubsAsync(explored, query, cancellationToken);
        var search = new PathEnumerator(explored, query);
        IReadOnlyList<GraphPath> paths = search.Find(throughHubs: false, query.Count);
        GraphPath? throughHubs = paths.Count == 0 && search.Find(throughHubs: true, 1) is [var best] ? best : null;
        return new PathAnswer(paths, explored.PassedOver(), throughHubs, complete && search.Complete);
    }

    // A path of n hops is found when its first half was explored from one end and its second half from the other.
    private async Task<bool> ExploreAsync(ExploredGraph explored, PathQuery query, CancellationToken cancellationToken)
    {
        List<string> forward = [query.FromId];
        List<string> backward = [query.ToId];
        for (int hop = 0; hop < query.MaxHops; hop++)
        {
            bool fromStart = forward.Count > 0 && (forward.Count <= backward.Count || backward.Count == 0);
            List<string> frontier = fromStart ? forward : backward;
            if (explored.Count + frontier.Count > ExplorationLimit)
            {
                return false;
            }

            List<string> next = await ExpandAsync(explored, frontier, query, cancellationToken);
            if (fromStart)
            {
                forward = next;
            }
            else
            {
                backward = next;
            }
        }

        return true;
    }

    // Entities of the last frontier can join the two halves without having been expanded; their degree is still unknown.
    private async Task MarkHubsAsync(ExploredGraph explored, PathQuery query, CancellationToken cancellationToken)
    {
        List<string> joints = explored.UnexpandedJoints();
        if (joints.Count > 0)
        {
            IReadOnlyDictionary<string, NeighbourList> degrees =
                await reader.GetNeighboursAsync(joints, query.Walk, limit: 0, cancellationToken);
            explored.MarkHubs(degrees, query.HubLimit);
        }
    }

    private async Task<List<string>> ExpandAsync(
        ExploredGraph explored, List<string> frontier, PathQuery query, CancellationToken cancellationToken)
    {
        List<string> unknown = [.. frontier.Where(id => !explored.IsExpanded(id))];
        if (unknown.Count > 0)
        {
            int limit = unknown.Any(explored.IsEnd) ? int.MaxValue : query.HubLimit;
            IReadOnlyDictionary<string, NeighbourList> neighbours =
                await reader.GetNeighboursAsync(unknown, query.Walk, limit, cancellationToken);
            foreach (string id in unknown)
            {
                explored.Add(id, neighbours.GetValueOrDefault(id), query.HubLimit);
            }
        }

        return explored.NeighboursOf(frontier);
    }
}
