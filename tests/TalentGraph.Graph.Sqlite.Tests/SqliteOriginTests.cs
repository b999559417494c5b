using TalentGraph.Graph.Contract;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class SqliteOriginTests : OriginContract
{
    protected override Task<ContractStore> OpenAsync() => TestStore.OpenAsync();
}
