using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using TalentGraph.Api.Hosting;
using TalentGraph.Extraction;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;

namespace TalentGraph.Api.Tests.WebPage;

/// <summary>A program that was built without Node.js has no page, and works all the same.</summary>
public sealed class MissingPageTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("talentgraph-");
    private readonly HttpClient _http = new();
    private SqliteGraphStore _store = null!; // made by InitializeAsync
    private WebApplication _app = null!; // likewise

    public async ValueTask InitializeAsync()
    {
        _store = new SqliteGraphStore(Path.Combine(_folder.FullName, "graph.db"), GraphOntology.Default, TimeProvider.System);
        await _store.InitializeAsync(TestContext.Current.CancellationToken);
        var options = new ApiOptions { Urls = "http://127.0.0.1:0", WebRoot = Path.Combine(_folder.FullName, "wwwroot") };
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        ApiHost.Configure(builder, options);
        _app = builder.Build();
        ApiHost.Map(_app, _store, new RuleExtractor(), options, new ServerReadiness());
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _http.BaseAddress = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/", "The page for / was not built")]
    [InlineData("/e/some-id", "The page for / was not built")]
    [InlineData("/graphql", "The page for the playground was not built")]
    public async Task Its_address_tells_how_to_get_the_page(string path, string what)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));

        using HttpResponseMessage response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains(what, page, StringComparison.Ordinal);
        Assert.Contains("Install Node.js 20.19 or newer", page, StringComparison.Ordinal);
        Assert.Contains("dotnet build -c Release src/TalentGraph.Cli", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_are_answered()
    {
        using var question = new StringContent("""{"query":"{ stats { articles } }"}""", Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await _http.PostAsync("/graphql", question, TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"stats":{"articles":0}}}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
