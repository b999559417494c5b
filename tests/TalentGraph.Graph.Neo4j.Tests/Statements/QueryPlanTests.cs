using TalentGraph.Bolt;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Testing.Neo4j;

namespace TalentGraph.Graph.Neo4j.Tests.Statements;

/// <summary>How the server would run each statement of <c>cypher/queries</c>.</summary>
public sealed class QueryPlanTests(Neo4jFixture neo4j)
{
    // They read everything of one label because their answer is made of all of it.
    private static readonly string[] Whole =
    [
        "curation/count-suggestions", "curation/list-suggestions", "projection/drop-all-entities", "projection/drop-all-names",
        "projection/drop-all-records", "reading/count-all", "reading/count-articles", "reading/count-entities", "reading/count-runs",
        "reading/list-articles", "reading/list-entities", "reading/list-runs", "scanning/read-judgements", "store/count-nodes",
    ];

    [Fact]
    public async Task Statements_start_from_an_index_and_bulk_writes_stream_their_rows()
    {
        await using Neo4jGraphStore store = await TestStore.OpenStoreAsync(neo4j);
        Neo4jEndpoint server = await neo4j.RequireAsync();
        await using var driver = new BoltDriver(new BoltOptions
        {
            Uri = server.Bolt,
            Auth = BoltAuth.Basic(server.User, server.Password),
            Database = "neo4j",
        });
        await using BoltSession session = driver.OpenSession();
        List<string> offenders = [];
        foreach (CypherStatement statement in CypherLibrary.All)
        {
            string[] forbidden = Forbidden(statement.Name);
            List<string> operators = await PlanAsync(session, statement);
            offenders.AddRange(forbidden.Intersect(operators, StringComparer.Ordinal).Select(name => $"{statement.Name}: {name}"));
        }

        Assert.Empty(offenders);
    }

    private static string[] Forbidden(string name)
    {
        bool isBulkWrite = name.Contains("/put-", StringComparison.Ordinal) || name.Contains("/move-", StringComparison.Ordinal);
        return
        [
            "AllNodesScan",
            .. Whole.Contains(name, StringComparer.Ordinal) ? (string[])[] : ["NodeByLabelScan"],
            .. isBulkWrite ? (string[])["Eager"] : [],
        ];
    }

    private static async Task<List<string>> PlanAsync(BoltSession session, CypherStatement statement)
    {
        string text = statement.Text.Replace("CYPHER 5\n", "CYPHER 5 EXPLAIN ", StringComparison.Ordinal);
        await using BoltResult result = await session.RunAsync(text, token: TestContext.Current.CancellationToken);
        BoltSummary summary = await result.ConsumeAsync(TestContext.Current.CancellationToken);
        List<string> operators = [];
        Collect((IReadOnlyDictionary<string, object?>)summary.Raw["plan"]!, operators); // EXPLAIN always gives one
        return operators;
    }

    private static void Collect(IReadOnlyDictionary<string, object?> plan, List<string> operators)
    {
        operators.Add(((string)plan["operatorType"]!).Split('@')[0]); // every operator has a type
        foreach (object? child in plan.GetValueOrDefault("children") as IReadOnlyList<object?> ?? [])
        {
            Collect((IReadOnlyDictionary<string, object?>)child!, operators); // children are operators
        }
    }
}
