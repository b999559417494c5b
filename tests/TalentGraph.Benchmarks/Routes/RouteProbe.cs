using System.Globalization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Benchmarks.Routes;

/// <summary>
/// Measures firm → hub → policy at the store, a firm at a time: a page of 20 at each level, and all policies with their routes. Answers of
/// one size should cost the same in a small graph and in a large one. Times are those of the processor, which other work on the machine does
/// not stretch.
/// </summary>
internal sealed class RouteProbe(IGraphReader reader, TextWriter output)
{
    private const int BestKnown = 50;
    private const int Others = 450;
    private const int Rounds = 8;

    private static readonly int[] Sizes = [0, 1, 5, 20, 50, 100, 1000, int.MaxValue];

    private static readonly Expansion Places = new()
    {
        Steps = [new EdgeStep("LOCATED_IN", EdgeDirection.Outgoing)],
        OtherKinds = [EntityKind.Hub],
    };

    private static readonly Expansion Policies = new()
    {
        Steps = [new EdgeStep("APPLIES_IN", EdgeDirection.Incoming), new EdgeStep("TARGETS", EdgeDirection.Incoming)],
        OtherKinds = [EntityKind.Policy],
    };

    public static async Task RunAsync(string path, TextWriter output)
    {
        await using var store = new SqliteGraphStore(path, GraphOntology.Default, TimeProvider.System);
        await new RouteProbe(store.Reader, output).RunAsync();
    }

    private async Task RunAsync()
    {
        List<Entity> firms = [.. await ListAsync(EntityOrder.Relevance, BestKnown), .. await ListAsync(EntityOrder.Name, Others)];
        GraphStatistics counts = await reader.GetStatisticsAsync(CancellationToken.None);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Articles} articles, {counts.Entities.Values.Sum()} entities, {counts.Relationships.Values.Sum()} relationships, {firms.Count} firms asked"));
        await MeasureAsync("a page of 20 at each level", firms, PageAsync);
        await MeasureAsync("all policies with their routes", firms, RoutesAsync);
    }

    private async Task<IEnumerable<Entity>> ListAsync(EntityOrder order, int count)
    {
        Page<Entity> page = await reader.ListEntitiesAsync(
            new EntityQuery { Kinds = [EntityKind.Firm], MinOrigins = 1, Order = order }, PageRequest.FirstOf(count), CancellationToken.None);
        return page.Items.Select(item => item.Item);
    }

    /// <summary>The last of some rounds counts: what is measured is a store at work, not its first look at a file.</summary>
    private async Task MeasureAsync(string name, List<Entity> firms, Func<Entity, Task<int>> ask)
    {
        List<(int Rows, double Milliseconds)> answers = [];
        for (int round = 0; round < Rounds; round++)
        {
            answers.Clear();
            foreach (Entity firm in firms)
            {
                TimeSpan start = Environment.CpuUsage.TotalTime;
                int rows = await ask(firm);
                answers.Add((rows, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds));
            }
        }

        await output.WriteLineAsync(name);
        await WriteAsync("all", answers);
        for (int i = 0; i + 1 < Sizes.Length; i++)
        {
            int from = Sizes[i];
            int below = Sizes[i + 1];
            List<(int Rows, double Milliseconds)> some = [.. answers.Where(answer => answer.Rows >= from && answer.Rows < below)];
            if (some.Count > 0)
            {
                await WriteAsync(below == int.MaxValue ? $"{from}+ rows" : $"{from} to {below - 1} rows", some);
            }
        }
    }

    private Task WriteAsync(string name, List<(int Rows, double Milliseconds)> answers)
    {
        int rows = answers.Sum(answer => answer.Rows);
        string perRow = rows == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"  {answers.Sum(answer => answer.Milliseconds) * 1000 / rows,5:F1} µs a row");
        double[] times = [.. answers.Select(answer => answer.Milliseconds).Order()];
        return output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-16} {answers.Count,4} firms  {answers.Average(answer => answer.Rows),7:F1} rows  median {times[times.Length / 2],6:F2} ms  95 % below {times[(int)((times.Length - 1) * 0.95)],6:F2} ms  slowest {times[^1],6:F2} ms{perRow}"));
    }

    private async Task<int> PageAsync(Entity firm)
    {
        IReadOnlyDictionary<string, Page<RelatedEntity>> places = await reader.ExpandAsync([firm.Id], Places, CancellationToken.None);
        string[] hubs = [.. places.Values.SelectMany(page => page.Items).Select(item => item.Item.Other.Id).Distinct(StringComparer.Ordinal)];
        if (hubs.Length == 0)
        {
            return 0;
        }

        IReadOnlyDictionary<string, Page<RelatedEntity>> policies = await reader.ExpandAsync(hubs, Policies, CancellationToken.None);
        return hubs.Length + policies.Values.Sum(page => page.Items.Count);
    }

    private async Task<int> RoutesAsync(Entity firm)
    {
        IReadOnlyDictionary<string, IReadOnlyList<PolicyRoute>> routes = await new PolicyRouteFinder(reader).FromOrganizationsAsync(
            [firm], new RouteQuery(), CancellationToken.None);
        return routes.Values.Sum(list => list.Count);
    }
}
