using TalentGraph.Graph.Neo4j.Connections;
using TalentGraph.Graph.Neo4j.Schema;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Testing.Neo4j;

namespace TalentGraph.Graph.Neo4j.Tests.Schema;

public sealed class SchemaMigrationsTests(Neo4jFixture neo4j)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_database_gets_the_newest_schema_and_opening_again_changes_nothing()
    {
        await using (await TestStore.OpenStoreAsync(neo4j))
        {
            await ExecuteAsync("MATCH (s:Store) DELETE s");
        }

        await using Neo4jGraphStore store = await OpenAsync();
        await store.InitializeAsync(Token);
        await ExecuteAsync("MATCH (s:Store) SET s.revision = 7");
        await store.InitializeAsync(Token);
        Assert.Equal(7, await store.Reader.GetRevisionAsync(Token));
    }

    [Fact]
    public async Task A_newer_schema_is_refused()
    {
        await using Neo4jGraphStore store = await TestStore.OpenStoreAsync(neo4j);
        await ExecuteAsync("MATCH (s:Store) SET s.schema = 900");
        GraphStoreException e = await Assert.ThrowsAsync<GraphStoreException>(() => store.InitializeAsync(Token));
        await ExecuteAsync($"MATCH (s:Store) SET s.schema = {SchemaMigrations.Newest}");
        Assert.Equal(
            $"{store.Address} has schema version 900, and this program knows versions up to {SchemaMigrations.Newest}; use a newer program.", e.Message);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused()
    {
        await using Neo4jGraphStore store = await TestStore.OpenStoreAsync(neo4j);
        await ExecuteAsync("MATCH (s:Store) DELETE s CREATE (:Customer)");
        GraphStoreException e = await Assert.ThrowsAsync<GraphStoreException>(() => store.InitializeAsync(Token));
        await ExecuteAsync("MATCH (c:Customer) DELETE c");
        await store.InitializeAsync(Token);
        Assert.Equal($"{store.Address} holds a graph of another program; choose an empty database with NEO4J_DATABASE.", e.Message);
    }

    private async Task<Neo4jGraphStore> OpenAsync() =>
        new(TestStore.Options(await neo4j.RequireAsync()), GraphOntology.Default, TimeProvider.System);

    private async Task ExecuteAsync(string statement)
    {
        await using var database = new Neo4jDatabase(TestStore.Options(await neo4j.RequireAsync()), TimeProvider.System);
        await database.ChangeSchemaAsync(statement, Token);
    }
}
