using System.Text;
using TalentGraph.Graph.Storage;
using TalentGraph.Testing;

namespace TalentGraph.Api.Tests.Traversals;

/// <summary>Operations of several levels: one question to the store, and the answer of many.</summary>
public sealed class TraversalTests
{
    private const int Depth = 2;

    [Theory]
    [InlineData("""{ firm(name: "Tencent") { name hubs { nodes { name targetedBy { nodes { name } } } } } }""")]
    [InlineData("""{ firms(first: 20) { nodes { hubs { edges { cursor node { name partOf { nodes { name } } } } } people(first: 2) { totalCount nodes { name } } } } }""")]
    [InlineData("""{ hubs(first: 5) { edges { node { relationships(first: 3) { nodes { name ... on Firm { hubs { nodes { name } } } ... on Policy { issuers { nodes { name } } } } } } } } }""")]
    public async Task Nested_relationships_are_one_question_to_the_store(string query)
    {
        await using TestServer server = await ServerAsync();

        (string Answer, IReadOnlyCollection<string> Questions) ahead = await AskAsync(server, query, readsAhead: true);
        (string Answer, IReadOnlyCollection<string> Questions) level = await AskAsync(server, query, readsAhead: false);

        Assert.Equal(["TraverseAsync"], ahead.Questions);
        Assert.True(level.Questions.Count > 1, $"{level.Questions.Count} questions");
        Assert.Equal(level.Answer, ahead.Answer);
        Assert.DoesNotContain("\"errors\"", ahead.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_cursor_below_is_told_at_its_own_field()
    {
        const string Query = """{ firm(name: "Tencent") { name hubs(first: 2) { nodes { name firms(first: 2, after: "nonsense") { nodes { name } } } } } }""";
        await using TestServer server = await ServerAsync();

        string ahead = (await AskAsync(server, Query, readsAhead: true)).Answer;

        Assert.Contains("\"BAD_CURSOR\"", ahead, StringComparison.Ordinal);
        Assert.Equal((await AskAsync(server, Query, readsAhead: false)).Answer, ahead);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Random_operations_answer_the_same_with_and_without_reading_ahead(int seed)
    {
        await using TestServer server = await ServerAsync();
        var random = new Random(seed);
        for (int i = 0; i < 15; i++)
        {
            string query = RandomOperation(random);
            string ahead = (await AskAsync(server, query, readsAhead: true)).Answer;
            Assert.Equal((await AskAsync(server, query, readsAhead: false)).Answer, ahead);
            Assert.DoesNotContain("\"errors\"", ahead, StringComparison.Ordinal);
        }
    }

    private static string RandomOperation(Random random)
    {
        string[] roots = ["firms(first: 4)", "hubs(first: 4)", "policies(first: 4, order: NAME)", "persons(last: 3)", "institutions(first: 3)"];
        return $"{{ {roots[random.Next(roots.Length)]} {Connection(random, Depth)} }}";
    }

    private static string Connection(Random random, int depth, bool ofAnyKind = false)
    {
        var fields = new StringBuilder(" { ");
        fields.Append(random.Next(3) == 0 ? "totalCount " : "");
        fields.Append(random.Next(2) == 0 ? $"nodes {Entity(random, depth, ofAnyKind)}" : $"edges {{ cursor node {Entity(random, depth, ofAnyKind)} }}");
        return fields.Append(" pageInfo { hasNextPage } }").ToString();
    }

    private static string Entity(Random random, int depth, bool ofAnyKind)
    {
        if (depth == 0)
        {
            return "{ id name }";
        }

        string arguments = random.Next(3) switch
        {
            0 => "(first: 2)",
            1 => "(last: 2, filter: { minOrigins: 1 })",
            _ => "(first: 3, order: NAME)",
        };
        string ofKind = !ofAnyKind ? "" : $"... on {(random.Next(2) == 0 ? "Firm" : "Institution")} {{ hubs{arguments} {Connection(random, depth - 1)} }}";
        return $"{{ __typename {ofKind} a: {Any(random, depth)} b: {Any(random, depth)} }}";
    }

    private static string Any(Random random, int depth) =>
        $"relationships(first: {random.Next(1, 4)}, direction: {(random.Next(2) == 0 ? "OUTGOING" : "EITHER")}) {Connection(random, depth - 1, ofAnyKind: true)}";

    private static async Task<TestServer> ServerAsync()
    {
        TestServer server = await TestServer.StartAsync();
        await server.ImportAsync(Repository.PathOf("samples"));
        return server;
    }

    private static async Task<(string Answer, IReadOnlyCollection<string> Questions)> AskAsync(TestServer server, string query, bool readsAhead)
    {
        (IGraphReader reader, ReaderProbe probe) = ReaderProbe.Of(server.Store.Reader, readsAhead);
        await using var store = new ProbedStore(server.Store, reader);
        return (await server.AskAsync(store, query), probe.Questions);
    }
}
