using System.Diagnostics;
using System.Globalization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Paths;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Benchmarks.Paths;

/// <summary>Measures path searches on a store: between its best known places, and between persons, firms and policies as they come.</summary>
internal sealed class PathProbe(IGraphReader reader, TextWriter output)
{
    private const int BestKnown = 8;
    private const int Others = 150;

    public static async Task RunAsync(string path, TextWriter output)
    {
        await using var store = new SqliteGraphStore(path, GraphOntology.Default, TimeProvider.System);
        await new PathProbe(store.Reader, output).RunAsync();
    }

    private async Task RunAsync()
    {
        List<Entity> hubs = await ListAsync(EntityKind.Hub, EntityOrder.Relevance, BestKnown);
        List<Entity> persons = await ListAsync(EntityKind.Person, EntityOrder.Name, Others);
        List<Entity> firms = await ListAsync(EntityKind.Firm, EntityOrder.Name, Others);
        List<Entity> policies = await ListAsync(EntityKind.Policy, EntityOrder.Name, Others);
        await MeasureAsync("two great hubs", [.. hubs.SelectMany((from, i) => hubs.Skip(i + 1).Select(to => (from, to)))], 4);
        await MeasureAsync("two persons", [.. persons.Zip(Enumerable.Reverse(persons))], 4);
        await MeasureAsync("person and firm", [.. persons.Zip(firms)], 4);
        await MeasureAsync("person and policy", [.. persons.Zip(policies)], 4);
        await MeasureAsync("two persons", [.. persons.Zip(Enumerable.Reverse(persons)).Take(30)], 6);
    }

    private async Task<List<Entity>> ListAsync(EntityKind kind, EntityOrder order, int count)
    {
        Page<Entity> page = await reader.ListEntitiesAsync(
            new EntityQuery { Kinds = [kind], MinOrigins = 1, Order = order }, PageRequest.FirstOf(count), CancellationToken.None);
        return [.. page.Items.Select(item => item.Item)];
    }

    private async Task MeasureAsync(string name, IReadOnlyList<(Entity From, Entity To)> pairs, int hops)
    {
        List<(double Milliseconds, PathAnswer Answer)> answers = [];
        foreach ((Entity from, Entity to) in pairs.Where(pair => pair.From.Id != pair.To.Id))
        {
            long start = Stopwatch.GetTimestamp();
            PathAnswer answer = await new PathFinder(reader).FindAsync(new PathQuery(from.Id, to.Id) { MaxHops = hops }, CancellationToken.None);
            answers.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, answer));
        }

        double[] times = [.. answers.Select(one => one.Milliseconds).Order()];
        int connected = answers.Count(one => one.Answer.Paths.Count > 0);
        int complete = answers.Count(one => one.Answer.Complete);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-18} {hops} hops {times.Length,4} pairs  {connected,4} connected {complete,4} complete  median {times[times.Length / 2],8:F1} ms  95 % below {times[(int)((times.Length - 1) * 0.95)],8:F1} ms  slowest {times[^1],8:F1} ms"));
    }
}
