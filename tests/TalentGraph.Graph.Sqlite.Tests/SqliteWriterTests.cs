using TalentGraph.Graph.Contract;

namespace TalentGraph.Graph.Sqlite.Tests;

public sealed class SqliteWriterTests : WriterContract
{
    protected override Task<ContractStore> OpenAsync() => TestStore.OpenAsync();
}
