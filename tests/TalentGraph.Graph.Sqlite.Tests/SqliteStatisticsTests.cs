using TalentGraph.Graph.Contract;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class SqliteStatisticsTests
{
    [Fact]
    public async Task Entities_that_no_article_names_are_counted_apart()
    {
        await using ContractStore store = await TestStore.OpenAsync();
        await store.WriteAsync(new GraphBatch
        {
            References = [Background.Of("facts", "1", "firm:Zhipu LOCATED_IN hub:Beijing", "firm:Tencent LOCATED_IN hub:Shenzhen")],
        });
        await store.WriteAsync(Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing"));

        GraphStatistics counts = await store.Reader.GetStatisticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal((2L, 2L), (counts.Entities[EntityKind.Firm], counts.Entities[EntityKind.Hub]));
        Assert.Equal((1L, 1L, 0L), (counts.Background[EntityKind.Firm], counts.Background[EntityKind.Hub], counts.Background[EntityKind.Person]));
    }
}
