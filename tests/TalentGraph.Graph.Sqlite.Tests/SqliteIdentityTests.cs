using TalentGraph.Graph.Contract;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class SqliteIdentityTests : IdentityContract
{
    protected override Task<ContractStore> OpenAsync() => TestStore.OpenAsync();
}
