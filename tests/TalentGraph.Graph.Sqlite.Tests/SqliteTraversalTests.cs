using TalentGraph.Graph.Contract;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class SqliteTraversalTests : TraversalContract
{
    protected override Task<ContractStore> OpenAsync() => TestStore.OpenAsync();
}
