using TalentGraph.Graph.Contract;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Testing.Neo4j;

namespace TalentGraph.Graph.Neo4j.Tests.Writing;

public sealed class ConcurrentWritersTests(Neo4jFixture neo4j)
{
    private static readonly Story[] Stories =
    [
        .. Enumerable.Range(0, 16).Select(i => Story.Of($"a{i}")
            .Says($"person:Jonas Adler{i % 5} WORKS_AT firm:Zhipu")
            .Says("firm:Zhipu LOCATED_IN hub:Beijing")),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_importers_write_the_graph_of_one()
    {
        IReadOnlyList<string> expected;
        await using (ContractStore alone = await TestStore.OpenAsync(neo4j))
        {
            await alone.WriteAsync(Stories);
            expected = (await alone.ReadAsync()).Lines();
        }

        await using Neo4jGraphStore first = await TestStore.OpenStoreAsync(neo4j);
        await using var second = new Neo4jGraphStore(TestStore.Options(await neo4j.RequireAsync()), GraphOntology.Default, TimeProvider.System);
        await Task.WhenAll(WriteEachAsync(first, Stories.Take(10)), WriteEachAsync(second, Stories.Skip(6).Reverse()));
        Assert.Equal(expected, (await GraphSnapshot.ReadAsync(second.Scanner, Token)).Lines());
    }

    [Fact]
    public async Task A_batch_that_fails_on_the_way_leaves_nothing()
    {
        await using ContractStore store = await TestStore.OpenAsync(neo4j);
        Model.ArticleReading owner = Story.Of("a2").Says("firm:Zhipu LOCATED_IN hub:Beijing").Build();
        // The second article takes the first one's claim id only once rows are being written.
        Model.ArticleReading thief = Story.Of("a3").Says("firm:Baidu LOCATED_IN hub:Shanghai", claim => claim with { Id = owner.Claims[0].Id }).Build();
        GraphStoreException refused = await Assert.ThrowsAsync<GraphStoreException>(
            () => store.WriteAsync(new GraphBatch { Articles = [owner, thief] }));
        Assert.Equal($"Claim id \"{owner.Claims[0].Id}\" of \"a3\" belongs to another source; make ids from the source's own.", refused.Message);
        Assert.Empty((await store.ReadAsync()).Lines());

        await store.WriteAsync(new GraphBatch { Articles = [owner] });
        refused = await Assert.ThrowsAsync<GraphStoreException>(() => store.WriteAsync(new GraphBatch { Articles = [thief] }));
        Assert.Equal($"Claim id \"{owner.Claims[0].Id}\" of \"a3\" belongs to another source; make ids from the source's own.", refused.Message);
        Assert.Single((await store.ReadAsync()).Articles);
    }

    private static async Task WriteEachAsync(Neo4jGraphStore store, IEnumerable<Story> stories)
    {
        foreach (Story story in stories)
        {
            await store.Writer.WriteAsync(Story.Batch(story), Token);
        }
    }
}
