using TalentGraph.Graph.Contract;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class SqliteJurisdictionTests : JurisdictionContract
{
    protected override Task<ContractStore> OpenAsync() => TestStore.OpenAsync();
}
