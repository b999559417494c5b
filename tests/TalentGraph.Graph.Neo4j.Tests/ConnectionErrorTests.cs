using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Testing.Neo4j;

namespace TalentGraph.Graph.Neo4j.Tests;

public sealed class ConnectionErrorTests(Neo4jFixture neo4j)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_password_is_told_with_what_to_set()
    {
        Neo4jOptions options = TestStore.Options(await neo4j.RequireAsync());
        StoreUnavailableException e = await FailAsync(options with { Password = "not this one" });
        Assert.False(e.IsTransient);
        Assert.StartsWith($"{options.Uri.GetLeftPart(UriPartial.Authority)} refused the credentials (", e.Message, StringComparison.Ordinal);
        Assert.EndsWith("; set NEO4J_USERNAME and NEO4J_PASSWORD.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_database_is_told_by_name()
    {
        Neo4jOptions options = TestStore.Options(await neo4j.RequireAsync());
        StoreUnavailableException e = await FailAsync(options with { Database = "nowhere" });
        Assert.Equal(
            $"{options.Uri.GetLeftPart(UriPartial.Authority)} has no database \"nowhere\"; set NEO4J_DATABASE to one that it has.", e.Message);
    }

    [Fact]
    public async Task A_server_that_is_not_there_may_come_back()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        int port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        StoreUnavailableException e = await FailAsync(new Neo4jOptions { Uri = new Uri($"bolt://127.0.0.1:{port}") });
        Assert.True(e.IsTransient);
        Assert.StartsWith($"bolt://127.0.0.1:{port} cannot be reached (", e.Message, StringComparison.Ordinal);
    }

    private static async Task<StoreUnavailableException> FailAsync(Neo4jOptions options)
    {
        await using var store = new Neo4jGraphStore(options, GraphOntology.Default, TimeProvider.System);
        return await Assert.ThrowsAsync<StoreUnavailableException>(() => store.InitializeAsync(Token));
    }
}
