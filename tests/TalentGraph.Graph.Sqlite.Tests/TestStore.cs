using TalentGraph.Graph.Contract;
using TalentGraph.Graph.Ontology;
using TalentGraph.Testing;

namespace TalentGraph.Graph.Sqlite.Tests;

/// <summary>A store on a temporary file that goes with it.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly TemporaryFile _file = new();
    private readonly SqliteGraphStore _store;

    private TestStore() => _store = new SqliteGraphStore(
        _file.Path, GraphOntology.Default, new ManualTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));

    public static async Task<ContractStore> OpenAsync()
    {
        var test = new TestStore();
        await test._store.InitializeAsync(TestContext.Current.CancellationToken);
        return new ContractStore(test._store.Reader, test._store.Writer, test._store.Scanner, test._store.Curator, test);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _file.Dispose();
    }
}
