using TalentGraph.Graph.Contract;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class SqliteDeterminismTests : DeterminismContract
{
    protected override Task<ContractStore> OpenAsync() => TestStore.OpenAsync();
}
