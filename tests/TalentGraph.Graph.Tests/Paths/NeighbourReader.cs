using System.Reflection;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Tests.Paths;

/// <summary>A reader that knows neighbours and nothing else, and counts what it was asked.</summary>
public class NeighbourReader : DispatchProxy
{
    private Func<string, int, NeighbourList> _neighbours = (_, _) => new NeighbourList(0, []);

    /// <summary>The number of entities of each question.</summary>
    public IList<int> Asked { get; } = [];

    /// <summary>A reader that answers with <paramref name="neighbours"/>, by id and limit.</summary>
    public static (IGraphReader Reader, NeighbourReader Log) Over(Func<string, int, NeighbourList> neighbours)
    {
        IGraphReader reader = Create<IGraphReader, NeighbourReader>();
        var log = (NeighbourReader)(object)reader;
        log._neighbours = neighbours;
        return (reader, log);
    }

    /// <inheritdoc/>
    protected override object Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (args is not [IReadOnlyCollection<string> ids, WalkFilter, int limit, CancellationToken])
        {
            throw new NotSupportedException($"A path search asks for neighbours, not for {targetMethod?.Name}.");
        }

        Asked.Add(ids.Count);
        IReadOnlyDictionary<string, NeighbourList> answer = ids.ToDictionary(id => id, id => _neighbours(id, limit), StringComparer.Ordinal);
        return Task.FromResult(answer);
    }
}
