namespace TalentGraph.Graph.Paths;

/// <summary>What a search has reached from one of its two ends, without passing hubs or the other end.</summary>
/// <param name="start">The end.</param>
internal sealed class SearchSide(int start)
{
    private readonly HashSet<int> _reached = [start];

    /// <summary>What was reached last, and not looked beyond yet.</summary>
    public List<int> Frontier { get; private set; } = [start];

    public bool HasReached(int node) => _reached.Contains(node);

    /// <summary>Steps from an expanded frontier to what lies behind it.</summary>
    public void Advance(ExploredGraph graph)
    {
        List<int> next = [];
        foreach (int node in Frontier)
        {
            if (graph.IsHub(node) || (node != start && ExploredGraph.IsEnd(node)))
            {
                continue;
            }

            foreach (Tie tie in graph.TiesOf(node))
            {
                int other = tie.OtherThan(node);
                if (_reached.Add(other) && !ExploredGraph.IsEnd(other))
                {
                    next.Add(other);
                }
            }
        }

        Frontier = next;
    }

    /// <summary>What both sides have reached: where paths may join.</summary>
    public IEnumerable<int> Shared(SearchSide other)
    {
        (HashSet<int> few, HashSet<int> many) = _reached.Count <= other._reached.Count ? (_reached, other._reached) : (other._reached, _reached);
        return few.Where(many.Contains);
    }
}
