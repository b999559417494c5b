using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TalentGraph.Api.Hosting;
using TalentGraph.Extraction;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL;
using TalentGraph.Ingestion.Import;
using TalentGraph.Ingestion.Reference;
using TalentGraph.Testing;

namespace TalentGraph.Api.Tests;

/// <summary>The API over an embedded store in a temporary folder, asked without HTTP.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly RuleExtractor Extractor = new();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("talentgraph-");
    private readonly SqliteGraphStore _store;
    private readonly GraphQLEngine _engine;
    private readonly IArticleExtractor _extractor = Extractor;
    private readonly ManualTimeProvider _clock = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    private TestServer()
    {
        _store = new SqliteGraphStore(Path.Combine(_folder.FullName, "graph.db"), GraphOntology.Default, _clock);
        _engine = ApiHost.CreateEngine(new ApiOptions(), NullLogger.Instance);
    }

    /// <summary>The store behind the API.</summary>
    public IGraphStore Store => _store;

    /// <summary>A server over an empty graph.</summary>
    public static async Task<TestServer> StartAsync()
    {
        var server = new TestServer();
        await server._store.InitializeAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>Imports files or folders.</summary>
    public async Task<ImportOutcome> ImportAsync(params string[] paths)
    {
        var source = new ImportSource();
        foreach (string path in paths)
        {
            source.AddPath(path);
        }

        var importer = new ArticleImporter(_store.Writer, _extractor, _clock);
        return await importer.ImportAsync(source, new ImportOptions(), null, TestContext.Current.CancellationToken);
    }

    /// <summary>Loads the background facts.</summary>
    public Task LoadReferenceAsync() => ReferenceLoader.LoadAsync(_store.Writer, TestContext.Current.CancellationToken);

    /// <summary>The whole response, indented.</summary>
    public Task<string> AskAsync(string query, string? variables = null) => AskAsync(_store, query, variables);

    /// <summary>The whole response, indented, when the API reads from <paramref name="store"/>.</summary>
    public async Task<string> AskAsync(IGraphStore store, string query, string? variables = null)
    {
        using var values = JsonDocument.Parse(variables ?? "{}");
        var request = new GraphQLRequest(query)
        {
            State = ApiHost.LocalState(store, _extractor, _clock),
            Variables = values.RootElement,
        };
        using GraphQLResponse response = await _engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        var output = new ArrayBufferWriter<byte>();
        while (!response.Write(output))
        {
        }

        using var json = JsonDocument.Parse(output.WrittenMemory);
        return JsonSerializer.Serialize(json, Indented);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
