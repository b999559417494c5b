using TalentGraph.Graph.Paths;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Tests.Paths;

/// <summary>A small graph made by chance, with a path search that tries everything: slow, and plain enough to be right.</summary>
internal sealed class RandomGraph
{
    private static readonly double[] Confidences = [0.5, 0.8, 0.8, 0.9, 0.95];

    private readonly Dictionary<string, List<Hop>> _hops = new(StringComparer.Ordinal);

    public RandomGraph(int seed)
    {
        var random = new Random(seed);
        int nodes = random.Next(2, 11);
        int edges = random.Next(1, nodes * 3);
        for (int i = 0; i < edges; i++)
        {
            Connect($"n{random.Next(nodes)}", $"n{random.Next(nodes)}", $"r{i:00}", Confidences[random.Next(Confidences.Length)]);
        }

        Query = new PathQuery("n0", "n1") { MaxHops = random.Next(1, 7), Count = random.Next(1, 21), HubLimit = random.Next(2, 8) };
    }

    public PathQuery Query { get; }

    public NeighbourList NeighboursOf(string id, int limit) =>
        _hops.TryGetValue(id, out List<Hop>? hops) ? new NeighbourList(hops.Count, hops.Count > limit ? [] : hops) : new NeighbourList(0, []);

    /// <summary>The paths that the question asks for, each as its ids and its relationships.</summary>
    public IEnumerable<string> Paths() =>
        AllFrom(["n0"])
            .OrderBy(path => path.Count)
            .ThenByDescending(path => Math.Round(Pairs(path).Aggregate(1.0, (product, pair) => product * Between(pair)[0].Confidence), 4))
            .ThenBy(path => string.Join(' ', path), CodePointComparer.Instance)
            .Take(Query.Count)
            .Select(path => string.Join(' ', path) + ": " + string.Join(' ', Pairs(path).Select(pair => string.Join('+', Between(pair).Select(Tell)))));

    public static string Tell(Hop hop) => $"{hop.RelationshipId}{(hop.Outgoing ? '>' : '<')}";

    private IEnumerable<List<string>> AllFrom(List<string> path)
    {
        if (path[^1] == "n1")
        {
            return [path];
        }

        return path.Count > Query.MaxHops || (path.Count > 1 && NeighboursOf(path[^1], 0).Degree > Query.HubLimit)
            ? []
            : NeighboursOf(path[^1], int.MaxValue).Hops.Select(hop => hop.OtherId).Distinct(StringComparer.Ordinal).Except(path, StringComparer.Ordinal)
                .SelectMany(next => AllFrom([.. path, next]));
    }

    private List<Hop> Between((string From, string To) pair) =>
        [.. _hops[pair.From].Where(hop => hop.OtherId == pair.To).OrderByDescending(hop => hop.Confidence).ThenBy(hop => hop.RelationshipId, CodePointComparer.Instance)];

    private static IEnumerable<(string From, string To)> Pairs(List<string> path) => path.Zip(path.Skip(1));

    private void Connect(string subject, string @object, string id, double confidence)
    {
        Of(subject).Add(new Hop(id, "T", @object, Outgoing: true, confidence));
        Of(@object).Add(new Hop(id, "T", subject, Outgoing: false, confidence));
    }

    private List<Hop> Of(string id) => _hops.TryGetValue(id, out List<Hop>? hops) ? hops : _hops[id] = [];
}
