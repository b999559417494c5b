namespace TalentGraph.Graph.Paths;

/// <summary>The most certain of the paths offered, at most so many; of equally certain ones those offered first.</summary>
internal sealed class BestPaths(int count)
{
    private readonly List<(int[] Nodes, double Confidence)> _paths = [];

    public IReadOnlyList<(int[] Nodes, double Confidence)> Paths => _paths;

    /// <summary>Whether a path of this confidence, offered now, would be kept.</summary>
    public bool CanTake(double confidence) => _paths.Count < count || confidence > _paths[^1].Confidence;

    public void Add(IEnumerable<int> nodes, double confidence)
    {
        if (!CanTake(confidence))
        {
            return;
        }

        int place = _paths.Count;
        while (place > 0 && _paths[place - 1].Confidence < confidence)
        {
            place--;
        }

        _paths.Insert(place, ([.. nodes], confidence));
        if (_paths.Count > count)
        {
            _paths.RemoveAt(count);
        }
    }
}
