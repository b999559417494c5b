using TalentGraph.Testing.Neo4j;

[assembly: AssemblyFixture(typeof(Neo4jFixture))]

// All tests share one database.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
