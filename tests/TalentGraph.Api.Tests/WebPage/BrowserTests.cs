using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using TalentGraph.Api.Hosting;
using TalentGraph.Extraction;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Ingestion.Reference;
using TalentGraph.Testing;

namespace TalentGraph.Api.Tests.WebPage;

/// <summary>
/// The page and the playground in a real browser (Chromium, headless), against a real server over an empty graph. The steps
/// are in src/TalentGraph.Explorer/e2e; they take two minutes, so a run asks for them.
/// </summary>
public sealed class BrowserTests
{
    private const string Key = "a-key-for-tests-alone";

    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    [Fact]
    public async Task The_page_and_the_playground_work_in_a_browser()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("TALENTGRAPH_BROWSER") is not null,
            "takes two minutes; set TALENTGRAPH_BROWSER=1 to run it");
        string? browser = Array.Find(Browsers, File.Exists);
        Assert.SkipUnless(browser is not null, "needs Chromium: apt-get install chromium");
        string root = Repository.PathOf("src", "TalentGraph.Api", "wwwroot");
        Assert.SkipUnless(File.Exists(Path.Combine(root, "index.html")), "needs the built page: Node.js 20.19 or newer, then build again");
        string seeds = SharedFiles.Require("articles");

        DirectoryInfo folder = Directory.CreateTempSubdirectory("talentgraph-");
        try
        {
            await using var store = new SqliteGraphStore(Path.Combine(folder.FullName, "graph.db"), GraphOntology.Default, TimeProvider.System);
            await store.InitializeAsync(TestContext.Current.CancellationToken);
            await ReferenceLoader.LoadAsync(store.Writer, TestContext.Current.CancellationToken);
            await using WebApplication open = await ServeAsync(store, root, WriteKeys.None);
            await using WebApplication keyed = await ServeAsync(store, root, WriteKeys.Parse(Key));

            (int exit, string output) = await RunAsync(open.Urls.First(), keyed.Urls.First(), browser!, seeds); // Chromium was found

            Assert.True(exit == 0, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<WebApplication> ServeAsync(SqliteGraphStore store, string root, WriteKeys keys)
    {
        var options = new ApiOptions { Urls = "http://127.0.0.1:0", WebRoot = root, Keys = keys };
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        ApiHost.Configure(builder, options);
        WebApplication app = builder.Build();
        ApiHost.Map(app, store, new RuleExtractor(), options, new ServerReadiness());
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<(int Exit, string Output)> RunAsync(string url, string keyedUrl, string browser, string seeds)
    {
        var start = new ProcessStartInfo("npm", ["run", "--silent", "e2e"])
        {
            WorkingDirectory = Repository.PathOf("src", "TalentGraph.Explorer"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["TALENTGRAPH_URL"] = url,
                ["TALENTGRAPH_KEYED_URL"] = keyedUrl,
                ["TALENTGRAPH_KEY"] = Key,
                ["TALENTGRAPH_CHROMIUM"] = browser,
                ["TALENTGRAPH_SEEDS"] = seeds,
                ["NO_COLOR"] = "1",
            },
        };
        using Process process = Process.Start(start)!; // a new process is always returned for a program without shell
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
