using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Paths;

/// <summary>All relationships between two entities of an explored graph.</summary>
/// <param name="low">The entity that was met first.</param>
/// <param name="high">The other one.</param>
internal sealed class Tie(int low, int high)
{
    private readonly List<Hop> _hops = new(1);

    public int Low => low;

    /// <summary>Confidence of the surest relationship.</summary>
    public double Best { get; private set; }

    /// <summary>The relationships, told from <see cref="Low"/>.</summary>
    public IReadOnlyList<Hop> Hops => _hops;

    public int OtherThan(int node) => node == low ? high : low;

    /// <summary>Adds a relationship; one that is known already, from the other end, is passed over.</summary>
    public void Add(Hop hop)
    {
        if (!_hops.Exists(known => known.RelationshipId == hop.RelationshipId))
        {
            _hops.Add(hop);
            Best = Math.Max(Best, hop.Confidence);
        }
    }
}
