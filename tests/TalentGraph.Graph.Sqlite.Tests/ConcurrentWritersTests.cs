using TalentGraph.Graph.Contract;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class ConcurrentWritersTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    [Fact]
    public async Task Two_stores_on_one_file_write_the_graph_of_one()
    {
        List<Story> stories =
        [
            .. Enumerable.Range(0, 40).Select(i => Story.Of($"a{i}")
                .Says($"person:Jonas Adler{i % 5} WORKS_AT firm:Zhipu")
                .Says("firm:Zhipu LOCATED_IN hub:Beijing")),
        ];
        await using ContractStore alone = await TestStore.OpenAsync();
        await alone.WriteAsync([.. stories]);
        await using SqliteGraphStore first = Open();
        await using SqliteGraphStore second = Open();
        await first.InitializeAsync(TestContext.Current.CancellationToken);

        await Task.WhenAll(
            Task.Run(() => WriteEachAsync(first, stories.Take(25)), TestContext.Current.CancellationToken),
            Task.Run(() => WriteEachAsync(second, stories.Skip(15).Reverse()), TestContext.Current.CancellationToken));

        GraphSnapshot together = await GraphSnapshot.ReadAsync(second.Scanner, TestContext.Current.CancellationToken);
        Assert.Equal((await alone.ReadAsync()).Lines(), together.Lines());
    }

    [Fact]
    public async Task A_batch_that_fails_on_the_way_leaves_nothing()
    {
        await using SqliteGraphStore store = Open();
        await store.InitializeAsync(TestContext.Current.CancellationToken);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.Writer.WriteAsync(Story.Batch(Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing")), source.Token));
        ArticleReading twice = Story.Of("a2").Says("firm:Zhipu LOCATED_IN hub:Beijing").Build();
        // The second article takes the first one's claim id only once rows are being written.
        ArticleReading thief = Story.Of("a3").Says("firm:Baidu LOCATED_IN hub:Shanghai", claim => claim with { Id = twice.Claims[0].Id }).Build();
        GraphStoreException refused = await Assert.ThrowsAsync<GraphStoreException>(
            () => store.Writer.WriteAsync(new GraphBatch { Articles = [twice, thief] }, TestContext.Current.CancellationToken));
        Assert.Equal($"Claim id \"{twice.Claims[0].Id}\" of \"a3\" belongs to another source; make ids from the source's own.", refused.Message);
        GraphSnapshot graph = await GraphSnapshot.ReadAsync(store.Scanner, TestContext.Current.CancellationToken);
        Assert.Empty(graph.Lines());

        await store.Writer.WriteAsync(new GraphBatch { Articles = [twice] }, TestContext.Current.CancellationToken);
        Assert.Single((await GraphSnapshot.ReadAsync(store.Scanner, TestContext.Current.CancellationToken)).Articles);
    }

    public void Dispose() => _file.Dispose();

    private static async Task WriteEachAsync(SqliteGraphStore store, IEnumerable<Story> stories)
    {
        foreach (Story story in stories)
        {
            await store.Writer.WriteAsync(Story.Batch(story), TestContext.Current.CancellationToken);
        }
    }

    private SqliteGraphStore Open() => new(_file.Path, GraphOntology.Default, TimeProvider.System);
}
