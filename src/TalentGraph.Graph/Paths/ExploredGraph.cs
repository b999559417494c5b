using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Paths;

/// <summary>The part of the graph that a path search has seen. Entities are numbered in the order in which they were met.</summary>
internal sealed class ExploredGraph
{
    /// <summary>Number of the entity that paths start from.</summary>
    public const int From = 0;

    /// <summary>Number of the entity that paths lead to.</summary>
    public const int To = 1;

    private readonly int _hubLimit;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Node> _nodes = [];
    private readonly Dictionary<(int, int), Tie> _ties = [];

    public ExploredGraph(string fromId, string toId, int hubLimit)
    {
        _hubLimit = hubLimit;
        NumberOf(fromId);
        NumberOf(toId);
    }

    /// <summary>Number of entities met.</summary>
    public int Count => _nodes.Count;

    /// <summary>Number of entities whose neighbours are known.</summary>
    public int Expanded { get; private set; }

    public static bool IsEnd(int node) => node is From or To;

    public string IdOf(int node) => _nodes[node].Id;

    public bool IsHub(int node) => _nodes[node].Degree > _hubLimit && !IsEnd(node);

    /// <summary>Whether nothing more needs to be asked before paths may be led through an entity.</summary>
    public bool HasDegree(int node) => _nodes[node].Degree is not null;

    public bool IsExpanded(int node) => _nodes[node].IsExpanded;

    public List<Tie> TiesOf(int node) => _nodes[node].Ties;

    /// <summary>The ties of an entity by the id at the other end.</summary>
    public List<Tie> TiesInOrder(int node)
    {
        Node one = _nodes[node];
        if (one.Sorted != one.Ties.Count)
        {
            one.Ties.Sort((x, y) => CodePointComparer.Instance.Compare(IdOf(x.OtherThan(node)), IdOf(y.OtherThan(node))));
            one.Sorted = one.Ties.Count;
        }

        return one.Ties;
    }

    /// <summary>Adds what the store told of an entity; only ties to entities that are <paramref name="wanted"/>.</summary>
    public void Expand(int node, NeighbourList? neighbours, Func<int, bool> wanted, bool onlyMet)
    {
        _nodes[node].IsExpanded = true;
        _nodes[node].Degree = neighbours?.Degree ?? 0;
        Expanded++;
        if (neighbours is null || IsHub(node))
        {
            return;
        }

        foreach (Hop hop in neighbours.Hops)
        {
            int other = onlyMet ? _numbers.GetValueOrDefault(hop.OtherId, -1) : NumberOf(hop.OtherId);
            if (other >= 0 && other != node && wanted(other))
            {
                Connect(node, other, hop);
            }
        }
    }

    public void SetDegree(int node, int degree) => _nodes[node].Degree = degree;

    /// <summary>One hop with its relationships, told from <paramref name="node"/>.</summary>
    public PathHop HopBetween(int node, int other)
    {
        Tie tie = _ties[KeyOf(node, other)];
        IEnumerable<Hop> hops = tie.Low == node
            ? tie.Hops
            : tie.Hops.Select(hop => hop with { OtherId = IdOf(other), Outgoing = !hop.Outgoing });
        return new PathHop(
            IdOf(node),
            IdOf(other),
            [.. hops.OrderByDescending(hop => hop.Confidence).ThenBy(hop => hop.RelationshipId, CodePointComparer.Instance)]);
    }

    public IReadOnlyList<PassedOver> PassedOver() =>
    [
        .. Enumerable.Range(0, _nodes.Count)
            .Where(IsHub)
            .Select(node => new PassedOver(IdOf(node), _nodes[node].Degree!.Value)) // a hub by its degree
            .OrderByDescending(hub => hub.Degree)
            .ThenBy(hub => hub.EntityId, CodePointComparer.Instance),
    ];

    private static (int Low, int High) KeyOf(int node, int other) => node < other ? (node, other) : (other, node);

    private int NumberOf(string id)
    {
        if (!_numbers.TryGetValue(id, out int number))
        {
            _numbers[id] = number = _nodes.Count;
            _nodes.Add(new Node(id));
        }

        return number;
    }

    private void Connect(int node, int other, Hop hop)
    {
        (int low, int high) = KeyOf(node, other);
        if (!_ties.TryGetValue((low, high), out Tie? tie))
        {
            _ties[(low, high)] = tie = new Tie(low, high);
            _nodes[low].Ties.Add(tie);
            _nodes[high].Ties.Add(tie);
        }

        tie.Add(node == low ? hop : hop with { OtherId = IdOf(high), Outgoing = !hop.Outgoing });
    }

    private sealed class Node(string id)
    {
        public string Id { get; } = id;

        public bool IsExpanded { get; set; }

        public int? Degree { get; set; }

        public List<Tie> Ties { get; } = [];

        public int Sorted { get; set; }
    }
}
