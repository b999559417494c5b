using System.Text.Json;
using TalentGraph.Extraction;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Graph.Storage;
using TalentGraph.Ingestion.Import;
using TalentGraph.Ingestion.Reference;
using TalentGraph.Testing;

namespace TalentGraph.Ingestion.Tests.Import;

/// <summary>The samples give the same graph in any order, in one run or many, with whatever batches, and again.</summary>
public sealed class SameGraphTests : IDisposable
{
    private static readonly RuleExtractor Extractor = new();

    private static readonly string[] Samples =
        [.. Directory.EnumerateFiles(Repository.PathOf("samples")).Where(file => !file.EndsWith("README.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_run_and_a_run_for_each_article_in_reverse_give_the_same_graph()
    {
        string once = await GraphOfAsync("once.db", [Samples]);
        string reversed = await GraphOfAsync("reversed.db", [.. Samples.Reverse().Select(sample => new[] { sample })]);

        Assert.Equal(once, reversed);
    }

    [Fact]
    public async Task Small_batches_and_many_workers_give_the_same_graph() => Assert.Equal(
        await GraphOfAsync("a.db", [Samples]),
        await GraphOfAsync("b.db", [Samples], new ImportOptions { BatchSize = 1, Workers = 8 }));

    [Fact]
    public async Task Importing_again_changes_nothing() => Assert.Equal(
        await GraphOfAsync("a.db", [Samples]),
        await GraphOfAsync("b.db", [Samples, Samples]));

    [Fact]
    public async Task Two_importers_at_once_on_the_same_articles_give_the_graph_of_one()
    {
        string alone = await GraphOfAsync("alone.db", [Samples]);
        await using SqliteGraphStore first = await OpenAsync("together.db");
        await using SqliteGraphStore second = await OpenAsync("together.db");

        // Small batches in opposite orders, so that each finds articles that the other wrote first.
        var options = new ImportOptions { BatchSize = 2 };
        ImportOutcome[] outcomes = await Task.WhenAll(
            Task.Run(() => ImportAsync(first, Samples, options), TestContext.Current.CancellationToken),
            Task.Run(() => ImportAsync(second, [.. Samples.Reverse()], options), TestContext.Current.CancellationToken));

        Assert.Equal(alone, await ReadAsync(first));
        Assert.Equal(outcomes[0].Totals.Read, outcomes.Sum(outcome => outcome.Totals.Added)); // each article is new to one of them
        Assert.Equal(0, outcomes.Sum(outcome => outcome.Totals.Changed + outcome.Totals.Rejected));
    }

    private async Task<string> GraphOfAsync(string name, IReadOnlyList<string[]> runs, ImportOptions? options = null)
    {
        await using SqliteGraphStore store = await OpenAsync(name);
        foreach (string[] files in runs)
        {
            await ImportAsync(store, files, options ?? new ImportOptions());
        }

        return await ReadAsync(store);
    }

    private async Task<SqliteGraphStore> OpenAsync(string name)
    {
        var store = new SqliteGraphStore(Path.Combine(_folder.Path, name), GraphOntology.Default, TimeProvider.System);
        await store.InitializeAsync(TestContext.Current.CancellationToken);
        await ReferenceLoader.LoadAsync(store.Writer, TestContext.Current.CancellationToken);
        return store;
    }

    private static Task<ImportOutcome> ImportAsync(SqliteGraphStore store, string[] files, ImportOptions options)
    {
        var source = new ImportSource();
        Array.ForEach(files, file => source.AddPath(file));
        return new ArticleImporter(store.Writer, Extractor, TimeProvider.System).ImportAsync(source, options, null, TestContext.Current.CancellationToken);
    }

    private static async Task<string> ReadAsync(SqliteGraphStore store)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using IGraphView view = await store.Scanner.OpenAsync(cancellationToken);
        return string.Join('\n',
        [
            .. await RowsAsync(view.ReadArticlesAsync(cancellationToken)),
            .. await RowsAsync(view.ReadEntitiesAsync(cancellationToken)),
            .. await RowsAsync(view.ReadRelationshipsAsync(cancellationToken)),
            .. await RowsAsync(view.ReadOriginsAsync(cancellationToken)),
            .. await RowsAsync(view.ReadJudgementsAsync(cancellationToken)),
        ]);
    }

    private static async Task<List<string>> RowsAsync<T>(IAsyncEnumerable<T> rows)
    {
        List<string> texts = [];
        await foreach (T row in rows)
        {
            texts.Add(JsonSerializer.Serialize(row));
        }

        return texts;
    }
}
