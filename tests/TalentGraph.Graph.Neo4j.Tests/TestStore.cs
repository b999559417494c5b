using TalentGraph.Graph.Contract;
using TalentGraph.Graph.Neo4j.Connections;
using TalentGraph.Graph.Ontology;
using TalentGraph.Testing;
using TalentGraph.Testing.Neo4j;

namespace TalentGraph.Graph.Neo4j.Tests;

/// <summary>The one database of the test server, emptied for each test.</summary>
internal static class TestStore
{
    public static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private static readonly string[] Emptying =
    [
        "MATCH (n) WHERE NOT n:Store CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS",
        "MATCH (s:Store) SET s.revision = 0",
    ];

    public static Neo4jOptions Options(Neo4jEndpoint server) =>
        new() { Uri = server.Bolt, User = server.User, Password = server.Password, Database = "neo4j", WritePatience = TimeSpan.FromSeconds(20) };

    public static async Task<ContractStore> OpenAsync(Neo4jFixture neo4j)
    {
        Neo4jGraphStore store = await OpenStoreAsync(neo4j);
        return new ContractStore(store.Reader, store.Writer, store.Scanner, store.Curator, store);
    }

    public static async Task<Neo4jGraphStore> OpenStoreAsync(Neo4jFixture neo4j)
    {
        Neo4jOptions options = Options(await neo4j.RequireAsync());
        await using (var database = new Neo4jDatabase(options, TimeProvider.System))
        {
            foreach (string statement in Emptying)
            {
                await database.ChangeSchemaAsync(statement, TestContext.Current.CancellationToken);
            }
        }

        var store = new Neo4jGraphStore(options, GraphOntology.Default, new ManualTimeProvider(Now));
        await store.InitializeAsync(TestContext.Current.CancellationToken);
        return store;
    }
}
