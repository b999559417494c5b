using TalentGraph.Graph.Contract;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class SqlitePathTests : PathContract
{
    protected override Task<ContractStore> OpenAsync() => TestStore.OpenAsync();
}
