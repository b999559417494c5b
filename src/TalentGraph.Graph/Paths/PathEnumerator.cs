namespace TalentGraph.Graph.Paths;

/// <summary>
/// Tells the best simple paths of an explored graph that have a given number of hops: by confidence, then ids. A branch is left
/// as soon as the surest way on from it cannot come among the best; a budget bounds the rest.
/// </summary>
internal sealed class PathEnumerator(ExploredGraph graph)
{
    private const int StepBudget = 500_000;

    // Products of the same factors in another order differ in the last digits.
    private const double Slack = 1e-9;

    private int _steps;

    /// <summary>Whether the budget sufficed.</summary>
    public bool Complete => _steps <= StepBudget;

    public IEnumerable<GraphPath> Find(int hops, bool throughHubs, int count)
    {
        var best = new BestPaths(count);
        double[][] surest = SurestWays(hops, throughHubs);
        if (surest[hops][ExploredGraph.From] > 0)
        {
            Walk([ExploredGraph.From], 1, hops, surest, best);
        }

        return best.Paths.Select(ToPath);
    }

    /// <summary>
    /// For 0 to <paramref name="hops"/> hops and each entity: the greatest confidence of a walk of so many hops from it to the end, which may
    /// meet an entity twice; 0 without any.
    /// </summary>
    private double[][] SurestWays(int hops, bool throughHubs)
    {
        double[][] surest = new double[hops + 1][];
        surest[0] = new double[graph.Count];
        surest[0][ExploredGraph.To] = 1;
        List<int> layer = [ExploredGraph.To];
        for (int hop = 1; hop <= hops; hop++)
        {
            surest[hop] = new double[graph.Count];
            List<int> next = [];
            foreach (int node in layer)
            {
                foreach (Tie tie in graph.TiesOf(node))
                {
                    int other = tie.OtherThan(node);
                    if (!MayStand(other, hop == hops, throughHubs))
                    {
                        continue;
                    }

                    double confidence = tie.Best * surest[hop - 1][node];
                    if (surest[hop][other] == 0)
                    {
                        next.Add(other);
                    }

                    surest[hop][other] = Math.Max(surest[hop][other], confidence);
                }
            }

            layer = next;
        }

        return surest;
    }

    private bool MayStand(int node, bool first, bool throughHubs) =>
        first ? node == ExploredGraph.From : !ExploredGraph.IsEnd(node) && (throughHubs || !graph.IsHub(node));

    // In the order of ids, so that of equally certain paths the first found comes first. Recursion is at most six deep: the number of hops.
    private void Walk(List<int> path, double confidence, int hopsLeft, double[][] surest, BestPaths best)
    {
        if (hopsLeft == 0)
        {
            best.Add(path, Math.Round(confidence, 4));
            return;
        }

        foreach (Tie tie in graph.TiesInOrder(path[^1]))
        {
            int other = tie.OtherThan(path[^1]);
            double onward = surest[hopsLeft - 1][other];
            if (onward == 0 || path.Contains(other))
            {
                continue;
            }

            double sofar = confidence * tie.Best;
            if (!best.CanTake(Math.Round((sofar * onward) + Slack, 4)))
            {
                continue;
            }

            if (++_steps > StepBudget)
            {
                return;
            }

            path.Add(other);
            Walk(path, sofar, hopsLeft - 1, surest, best);
            path.RemoveAt(path.Count - 1);
        }
    }

    private GraphPath ToPath((int[] Nodes, double Confidence) path)
    {
        List<PathHop> hops = [];
        for (int i = 1; i < path.Nodes.Length; i++)
        {
            hops.Add(graph.HopBetween(path.Nodes[i - 1], path.Nodes[i]));
        }

        return new GraphPath(hops, path.Confidence);
    }
}
