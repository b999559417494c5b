namespace TalentGraph.Graph.Paths;

/// <summary>
/// Enumerates simple paths in an explored graph: by number of hops, then confidence, then ids. Branches that cannot reach
/// the end in the hops left are never entered; a budget bounds the rest.
/// </summary>
internal sealed class PathEnumerator(ExploredGraph graph, PathQuery query)
{
    private const int StepBudget = 500_000;

    private int _steps;

    /// <summary>Whether the budget sufficed.</summary>
    public bool Complete => _steps <= StepBudget;

    public IReadOnlyList<GraphPath> Find(bool throughHubs, int count)
    {
        List<GraphPath> found = [];
        if (query.FromId == query.ToId)
        {
            return found;
        }

        Dictionary<string, int> distances = DistancesToEnd(throughHubs);
        for (int hops = 1; hops <= query.MaxHops && found.Count < count && Complete; hops++)
        {
            List<string[]> ofLength = [];
            Walk([query.FromId], hops, distances, throughHubs, ofLength);
            found.AddRange(ofLength.Select(ToPath)
                .OrderByDescending(path => path.Confidence)
                .ThenBy(path => string.Join(' ', path.Hops.Select(hop => hop.ToId)), CodePointComparer.Instance)
                .Take(count - found.Count));
        }

        return found;
    }

    private Dictionary<string, int> DistancesToEnd(bool throughHubs)
    {
        Dictionary<string, int> distances = new(StringComparer.Ordinal) { [query.ToId] = 0 };
        Queue<string> queue = new([query.ToId]);
        while (queue.TryDequeue(out string? id))
        {
            if (distances[id] == query.MaxHops || !MayPass(id, throughHubs))
            {
                continue;
            }

            foreach ((string other, _) in graph.Neighbours(id))
            {
                if (distances.TryAdd(other, distances[id] + 1))
                {
                    queue.Enqueue(other);
                }
            }
        }

        return distances;
    }

    private bool MayPass(string id, bool throughHubs) => graph.IsEnd(id) || throughHubs || !graph.IsHub(id);

    // Recursion is at most six deep: the number of hops.
    private void Walk(List<string> path, int hopsLeft, Dictionary<string, int> distances, bool throughHubs, List<string[]> found)
    {
        if (hopsLeft == 0)
        {
            found.Add([.. path]);
            return;
        }

        foreach ((string other, _) in graph.Neighbours(path[^1]))
        {
            bool isEnd = other == query.ToId;
            if (isEnd != (hopsLeft == 1)
                || !distances.TryGetValue(other, out int distance) || distance > hopsLeft - 1
                || path.Contains(other, StringComparer.Ordinal)
                || !MayPass(other, throughHubs)
                || ++_steps > StepBudget)
            {
                continue;
            }

            path.Add(other);
            Walk(path, hopsLeft - 1, distances, throughHubs, found);
            path.RemoveAt(path.Count - 1);
        }
    }

    private GraphPath ToPath(string[] ids)
    {
        List<PathHop> hops = [];
        double confidence = 1;
        for (int i = 1; i < ids.Length; i++)
        {
            PathHop hop = graph.HopBetween(ids[i - 1], ids[i]);
            hops.Add(hop);
            confidence *= hop.Relationships[0].Confidence;
        }

        return new GraphPath(hops, Math.Round(confidence, 4));
    }
}
