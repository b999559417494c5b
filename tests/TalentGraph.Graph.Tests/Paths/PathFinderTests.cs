using FsCheck;
using FsCheck.Fluent;
using TalentGraph.Graph.Paths;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Tests.Paths;

public sealed class PathFinderTests
{
    [Fact]
    public void Paths_are_those_that_trying_everything_finds() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), async seed =>
        {
            var graph = new RandomGraph(seed);
            (PathAnswer answer, _) = await FindAsync(graph.Query, graph.NeighboursOf);
            Assert.Equal(graph.Paths(), answer.Paths.Select(Tell));
        }));

    [Fact]
    public async Task Two_great_hubs_are_joined_without_asking_for_all_their_neighbours_neighbours()
    {
        PathQuery query = new("left", "right");

        (PathAnswer answer, IList<int> asked) = await FindAsync(query, Star);

        Assert.Equal(["left m0000 right", "left m0001 right", "left m0002 right", "left m0003 right", "left m0004 right"], answer.Paths.Select(Ids));
        Assert.Equal([2, 3000], asked);
        Assert.True(answer.Complete);
    }

    [Fact]
    public async Task A_search_that_grows_too_wide_says_that_it_is_incomplete()
    {
        (PathAnswer answer, _) = await FindAsync(new PathQuery("start", "end") { MaxHops = 6 }, (id, _) => id == "end" ? Ring(id, 30_000) : Ring(id, 190));

        Assert.Empty(answer.Paths);
        Assert.False(answer.Complete);
    }

    private static NeighbourList Star(string id, int limit) => id is "left" or "right"
        ? List(3000, i => new Hop($"{id}-{i}", "T", $"m{i:0000}", Outgoing: true, 0.8))
        : new NeighbourList(2, limit < 2 ? [] : [new Hop($"left-{id}", "T", "left", false, 0.8), new Hop($"right-{id}", "T", "right", false, 0.8)]);

    private static NeighbourList Ring(string id, int size) => List(size, i => new Hop($"{id}-{i}", "T", $"{id}.{i}", Outgoing: true, 0.8));

    private static NeighbourList List(int size, Func<int, Hop> hop) => new(size, [.. Enumerable.Range(0, size).Select(hop)]);

    private static async Task<(PathAnswer Answer, IList<int> Asked)> FindAsync(PathQuery query, Func<string, int, NeighbourList> neighbours)
    {
        (IGraphReader reader, NeighbourReader log) = NeighbourReader.Over(neighbours);
        return (await new PathFinder(reader).FindAsync(query, CancellationToken.None), log.Asked);
    }

    private static string Ids(GraphPath path) => string.Join(' ', path.Hops.Select(hop => hop.FromId).Append(path.Hops[^1].ToId));

    private static string Tell(GraphPath path) =>
        Ids(path) + ": " + string.Join(' ', path.Hops.Select(hop => string.Join('+', hop.Relationships.Select(RandomGraph.Tell))));
}
