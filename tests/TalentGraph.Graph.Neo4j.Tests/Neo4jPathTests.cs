using TalentGraph.Graph.Contract;
using TalentGraph.Testing.Neo4j;

namespace TalentGraph.Graph.Neo4j.Tests;

public sealed class Neo4jPathTests(Neo4jFixture neo4j) : PathContract
{
    protected override Task<ContractStore> OpenAsync() => TestStore.OpenAsync(neo4j);
}
