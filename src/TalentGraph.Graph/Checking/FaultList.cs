namespace TalentGraph.Graph.Checking;

/// <summary>Counts faults and keeps the first.</summary>
internal sealed class FaultList
{
    private readonly List<StoreFault> _listed = [];

    public long Count { get; private set; }

    public IReadOnlyList<StoreFault> Listed => _listed;

    public void Add(string place, string reason)
    {
        Count++;
        if (_listed.Count < StoreChecker.MostFaults)
        {
            _listed.Add(new StoreFault(place, reason));
        }
    }
}
