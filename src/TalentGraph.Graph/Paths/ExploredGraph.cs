using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Paths;

/// <summary>The part of the graph that a path search has seen.</summary>
internal sealed class ExploredGraph(string fromId, string toId)
{
    private readonly Dictionary<string, Dictionary<string, Dictionary<string, Hop>>> _edges = new(StringComparer.Ordinal);
    private readonly HashSet<string> _expanded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _hubs = new(StringComparer.Ordinal);

    public int Count => _expanded.Count;

    public bool IsEnd(string id) => id == fromId || id == toId;

    public bool IsExpanded(string id) => _expanded.Contains(id);

    public bool IsHub(string id) => _hubs.ContainsKey(id);

    public void Add(string id, NeighbourList? neighbours, int hubLimit)
    {
        _expanded.Add(id);
        if (neighbours is null)
        {
            return;
        }

        if (neighbours.Degree > hubLimit && !IsEnd(id))
        {
            _hubs[id] = neighbours.Degree;
            return;
        }

        foreach (Hop hop in neighbours.Hops)
        {
            Connect(id, hop.OtherId, hop);
            Connect(hop.OtherId, id, hop with { OtherId = id, Outgoing = !hop.Outgoing });
        }
    }

    /// <summary>Entities with two or more neighbours that were not expanded, in code point order.</summary>
    public List<string> UnexpandedJoints() =>
    [
        .. _edges.Where(pair => pair.Value.Count > 1 && !_expanded.Contains(pair.Key) && !IsEnd(pair.Key))
            .Select(pair => pair.Key)
            .Order(CodePointComparer.Instance),
    ];

    public void MarkHubs(IReadOnlyDictionary<string, NeighbourList> degrees, int hubLimit)
    {
        foreach ((string id, NeighbourList list) in degrees.Where(pair => pair.Value.Degree > hubLimit))
        {
            _hubs[id] = list.Degree;
        }
    }

    /// <summary>Neighbours of expanded entities that are no hubs, each once, in code point order.</summary>
    public List<string> NeighboursOf(IEnumerable<string> ids) =>
    [
        .. ids.Where(id => !IsHub(id))
            .SelectMany(id => Neighbours(id).Select(pair => pair.Key))
            .Distinct(StringComparer.Ordinal)
            .Order(CodePointComparer.Instance),
    ];

    public IEnumerable<KeyValuePair<string, Dictionary<string, Hop>>> Neighbours(string id) =>
        _edges.TryGetValue(id, out Dictionary<string, Dictionary<string, Hop>>? others) ? others : [];

    public PathHop HopBetween(string id, string otherId) => new(
        id,
        otherId,
        [.. _edges[id][otherId].Values.OrderByDescending(hop => hop.Confidence).ThenBy(hop => hop.RelationshipId, CodePointComparer.Instance)]);

    public IReadOnlyList<PassedOver> PassedOver() =>
    [
        .. _hubs.Select(pair => new PassedOver(pair.Key, pair.Value))
            .OrderByDescending(hub => hub.Degree)
            .ThenBy(hub => hub.EntityId, CodePointComparer.Instance),
    ];

    private void Connect(string id, string otherId, Hop hop)
    {
        if (id == otherId)
        {
            return;
        }

        if (!_edges.TryGetValue(id, out Dictionary<string, Dictionary<string, Hop>>? others))
        {
            _edges[id] = others = new Dictionary<string, Dictionary<string, Hop>>(StringComparer.Ordinal);
        }

        if (!others.TryGetValue(otherId, out Dictionary<string, Hop>? hops))
        {
            others[otherId] = hops = new Dictionary<string, Hop>(StringComparer.Ordinal);
        }

        hops[hop.RelationshipId] = hop;
    }
}
