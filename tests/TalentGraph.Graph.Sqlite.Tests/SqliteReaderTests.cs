using TalentGraph.Graph.Contract;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class SqliteReaderTests : ReaderContract
{
    protected override Task<ContractStore> OpenAsync() => TestStore.OpenAsync();
}
