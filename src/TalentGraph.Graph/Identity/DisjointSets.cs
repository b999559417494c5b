namespace TalentGraph.Graph.Identity;

/// <summary>Groups strings into disjoint sets by joining pairs.</summary>
internal sealed class DisjointSets
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public void Add(string item) => _parents.TryAdd(item, item);

    public string Find(string item)
    {
        Add(item);
        string root = item;
        while (_parents[root] != root)
        {
            root = _parents[root];
        }

        while (_parents[item] != root)
        {
            (item, _parents[item]) = (_parents[item], root);
        }

        return root;
    }

    /// <summary>Joins the sets of two items; the first one's root becomes the root.</summary>
    public void Join(string first, string second) => _parents[Find(second)] = Find(first);

    public IEnumerable<IGrouping<string, string>> Groups() => _parents.Keys.ToList().GroupBy(Find, StringComparer.Ordinal);
}
