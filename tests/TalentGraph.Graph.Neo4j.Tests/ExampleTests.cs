using TalentGraph.Bolt;
using TalentGraph.Graph.Contract;
using TalentGraph.Testing;
using TalentGraph.Testing.Neo4j;

namespace TalentGraph.Graph.Neo4j.Tests;

/// <summary>Runs <c>cypher/examples</c> on a small graph in which each of them has an answer.</summary>
public sealed class ExampleTests(Neo4jFixture neo4j)
{
    private static readonly Story[] Stories =
    [
        Story.Of("a1").On("2025-02")
            .Says("firm:Tencent LOCATED_IN hub/city:Shenzhen").Says("hub/city:Shenzhen PART_OF hub/country:China")
            .Says("policy/strategy:Peacock Plan APPLIES_IN hub/city:Shenzhen").Says("policy/strategy:Peacock Plan TARGETS firm:Tencent")
            .Says("firm:Baidu LOCATED_IN hub/country:China").Says("firm:Tencent RECRUITS_FROM firm:Baidu").Quotes("person:Ada Okafor", "firm:Tencent"),
        Story.Of("a2").On("2025-03")
            .Says("person:Ada Okafor MOVED_TO firm:Tencent")
            .Says("firm:Baidu LOCATED_IN hub/country:China", claim => claim with { Modality = Model.Modality.Denied }),
        Story.Of("a3").On("2025-04").Says("firm:Zhipu LOCATED_IN hub/city:Shenzhen"),
    ];

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathOf("cypher", "examples"), "*.cypher").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_twelve_and_each_says_what_it_asks()
    {
        string[] files = Directory.GetFiles(Repository.PathOf("cypher", "examples"), "*.cypher");
        Assert.Equal(12, files.Length);
        Assert.All(files, file => Assert.StartsWith("// ", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task An_example_runs_as_it_is_and_has_an_answer(string file)
    {
        await using (ContractStore store = await TestStore.OpenAsync(neo4j))
        {
            await store.WriteAsync(Stories);
            await store.WriteAsync(Story.Of("a3").On("2025-05").Mentions("firm:Zhipu"));
        }

        Neo4jEndpoint server = await neo4j.RequireAsync();
        await using var driver = new BoltDriver(new BoltOptions
        {
            Uri = server.Bolt,
            Auth = BoltAuth.Basic(server.User, server.Password),
            Database = "neo4j",
        });
        await using BoltSession session = driver.OpenSession(new BoltSessionOptions { Mode = BoltAccessMode.Read });
        string text = await File.ReadAllTextAsync(Repository.PathOf("cypher", "examples", file), TestContext.Current.CancellationToken);
        await using BoltResult result = await session.RunAsync(text, token: TestContext.Current.CancellationToken);
        Assert.True(await result.ReadAsync(TestContext.Current.CancellationToken));
    }
}
