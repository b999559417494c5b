using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Paths;

/// <summary>Widens the explored part of the graph from both ends of a question.</summary>
internal sealed class PathExploration(IGraphReader reader, PathQuery query)
{
    private readonly SearchSide _forward = new(ExploredGraph.From);
    private readonly SearchSide _backward = new(ExploredGraph.To);
    private bool _endsExpanded;

    public ExploredGraph Graph { get; } = new(query.FromId, query.ToId, query.HubLimit);

    /// <summary>Whether all was explored that had to be.</summary>
    public bool Complete { get; private set; } = true;

    /// <summary>Explores until every path of <paramref name="hops"/> hops is known; called with one hop more each time.</summary>
    public async Task ReachAsync(int hops, CancellationToken cancellationToken)
    {
        if (!_endsExpanded)
        {
            // Both ends in one question: that suffices for two hops.
            _endsExpanded = true;
            await ExpandAsync([ExploredGraph.From, ExploredGraph.To], int.MaxValue, _ => true, onlyMet: false, cancellationToken);
            _forward.Advance(Graph);
            _backward.Advance(Graph);
        }
        else if (hops > 2)
        {
            await WidenAsync(isLast: hops == query.MaxHops, cancellationToken);
        }

        await AskDegreesAsync(cancellationToken);
    }

    private async Task WidenAsync(bool isLast, CancellationToken cancellationToken)
    {
        (SearchSide near, SearchSide far) = _forward.Frontier.Count <= _backward.Frontier.Count ? (_forward, _backward) : (_backward, _forward);
        if (near.Frontier.Count == 0 || !Complete)
        {
            return; // All that can be reached from that end is known.
        }

        List<int> unknown = [.. near.Frontier.Where(node => !Graph.IsExpanded(node) && !Graph.IsHub(node))];
        if (Graph.Expanded + unknown.Count > PathFinder.ExplorationLimit)
        {
            Complete = false;
            return;
        }

        // Behind the last step only what the other end has reached can lie on a path.
        await ExpandAsync(unknown, query.HubLimit, isLast ? far.HasReached : _ => true, isLast, cancellationToken);
        near.Advance(Graph);
    }

    private async Task ExpandAsync(List<int> nodes, int limit, Func<int, bool> wanted, bool onlyMet, CancellationToken cancellationToken)
    {
        if (nodes.Count == 0)
        {
            return;
        }

        IReadOnlyDictionary<string, NeighbourList> neighbours = await AskAsync(nodes, limit, cancellationToken);
        foreach (int node in nodes)
        {
            Graph.Expand(node, neighbours.GetValueOrDefault(Graph.IdOf(node)), wanted, onlyMet);
        }
    }

    // Where the two sides meet, an entity can join them without having been expanded; whether it is a hub is still unknown.
    private async Task AskDegreesAsync(CancellationToken cancellationToken)
    {
        List<int> joints = [.. _forward.Shared(_backward).Where(node => !Graph.HasDegree(node))];
        if (joints.Count == 0)
        {
            return;
        }

        IReadOnlyDictionary<string, NeighbourList> degrees = await AskAsync(joints, limit: 0, cancellationToken);
        foreach (int joint in joints)
        {
            Graph.SetDegree(joint, degrees.GetValueOrDefault(Graph.IdOf(joint))?.Degree ?? 0);
        }
    }

    private Task<IReadOnlyDictionary<string, NeighbourList>> AskAsync(List<int> nodes, int limit, CancellationToken cancellationToken) =>
        reader.GetNeighboursAsync([.. nodes.Select(Graph.IdOf)], query.Walk, limit, cancellationToken);
}
