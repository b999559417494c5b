using System.Text.Json;
using TalentGraph.Extraction;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Ingestion.Import;
using TalentGraph.Ingestion.Report;
using TalentGraph.Ingestion.Tests.Import;

namespace TalentGraph.Ingestion.Tests.Report;

/// <summary>Three stories and a copy, read by the rules into a real store.</summary>
public sealed class ImportReporterTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _articles = new();
    private SqliteGraphStore _store = null!; // set before each test
    private ImportReport _report = null!; // set before each test

    public async ValueTask InitializeAsync()
    {
        _articles.Add("1.txt", "Chips in Eindhoven\nASML is based in Veldhoven. The company develops EUV lithography machines for Samsung Electronics.\n");
        _articles.Add("2.txt", "A visit to Taipei\nSamsung Electronics competes with TSMC. Tencent is based in Shenzhen, a city in China.\n");
        _articles.Add("3.txt", "Shenzhen hires\nTencent recruits from Huawei. Both firms are based in Shenzhen, and rents there rise again this year.\n");
        _articles.Add("3-copy.txt", "Shenzhen hires\nTencent recruits from Huawei. Both firms are based in Shenzhen, and rents there rise again this year.\n");
        _articles.Add("4.pdf", "%PDF");
        _store = new SqliteGraphStore(Path.Combine(_folder.Path, "graph.db"), GraphOntology.Default, TimeProvider.System);
        await _store.InitializeAsync(TestContext.Current.CancellationToken);
        ImportOutcome outcome = await new ArticleImporter(_store.Writer, new RuleExtractor(), TimeProvider.System).ImportAsync(
            new ImportSource().AddPath(_articles.Path), new ImportOptions(), null, TestContext.Current.CancellationToken);
        _report = await new ImportReporter(_store.Reader, _store.Curator).MakeAsync(outcome, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
        _articles.Dispose();
    }

    [Fact]
    public void Copies_are_one_origin() => Assert.Equal((4, 3), (_report.Articles, _report.Origins));

    [Fact]
    public void Entities_of_two_origins_are_shared_and_those_of_one_are_not()
    {
        Assert.Equal(["Samsung Electronics", "Shenzhen", "Tencent"], _report.Shared.Select(entity => entity.Name));
        Assert.All(_report.Shared, entity => Assert.Equal(2, entity.Origins));
    }

    [Fact]
    public void What_alone_joins_two_articles_is_the_strongest_bridge()
    {
        ConnectingEntity bridge = _report.Bridges[0];

        Assert.Equal(("Samsung Electronics", EntityKind.Firm, 1.0), (bridge.Name, bridge.Kind, bridge.Strength));
        Assert.Equal(["A visit to Taipei", "Chips in Eindhoven"], bridge.Articles);
        Assert.Equal(0.5, _report.Bridges[1].Strength);
    }

    [Fact]
    public void The_text_tells_connections_first_and_then_what_was_rejected()
    {
        string text = ImportReportText.Write(_report);

        Assert.StartsWith(
            """
            What connects these articles (4 articles, 3 independent origins)
              In two or more origins:
                Samsung Electronics (firm): 2 origins
                Shenzhen (hub): 2 origins
                Tencent (firm): 2 origins
              Strongest bridges, what alone joins articles:
                Samsung Electronics (firm), 1: “A visit to Taipei”; “Chips in Eindhoven”

            """,
            text,
            StringComparison.Ordinal);
        Assert.Contains("Read 4 articles: 4 new, 0 changed, 0 unchanged.\n", text, StringComparison.Ordinal);
        Assert.Contains("  Rejected 1:\n    4.pdf: PDF files are not supported yet;", text, StringComparison.Ordinal);
        Assert.EndsWith("\nExtracted by machine: check before publishing.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_holds_the_same()
    {
        using var json = JsonDocument.Parse(ImportReportJson.Write(_report));
        JsonElement root = json.RootElement;

        Assert.Equal(3, root.GetProperty("origins").GetInt32());
        Assert.Equal("Samsung Electronics", root.GetProperty("bridges")[0].GetProperty("name").GetString());
        Assert.Equal(4, root.GetProperty("totals").GetProperty("added").GetInt32());
        Assert.Equal("4.pdf", root.GetProperty("rejections")[0].GetProperty("source").GetString());
    }
}
