using System.Text.Json;

namespace TalentGraph.Cli.Tests.Commands;

public sealed class GraphCommandsTests(TwoStories stories) : IClassFixture<TwoStories>
{
    private readonly CliRun _run = stories.Run;

    [Fact]
    public async Task Query_answers_in_json()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("query", "{ firm(name: \"Tencent\") { name } }", "--store", _run.Store));

        Assert.Equal("""{"data":{"firm":{"name":"Tencent"}}}""", _run.Out.Trim());
    }

    [Fact]
    public async Task Query_takes_a_file_and_variables()
    {
        string file = _run.Article("q.graphql", "query($name: String) { firm(name: $name) { name } }");

        Assert.Equal(ExitCode.Ok, await _run.RunAsync("query", "--file", file, "--variables", """{"name":"Tencent"}""", "--store", _run.Store));

        Assert.Equal("""{"data":{"firm":{"name":"Tencent"}}}""", _run.Out.Trim());
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ stats")]
    public async Task A_request_with_errors_fails_and_still_answers_in_json(string query)
    {
        Assert.Equal(ExitCode.Failed, await _run.RunAsync("query", query, "--store", _run.Store));

        using var json = JsonDocument.Parse(_run.Out);
        Assert.NotEqual(0, json.RootElement.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task Query_wants_one_request()
    {
        Assert.Equal(ExitCode.Usage, await _run.RunAsync("query", "--store", _run.Store));
        Assert.Equal(ExitCode.Usage, await _run.RunAsync("query", "{ a }", "--variables", "[1]", "--store", _run.Store));
    }

    [Fact]
    public async Task Paths_tell_each_step_with_its_quote()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("paths", "Marta Wierzbowska", "Shenzhen", "--store", _run.Store));

        Assert.StartsWith("Marta Wierzbowska – Tencent – Shenzhen  (2 hops, confidence 0.", _run.Out, StringComparison.Ordinal);
        Assert.Contains("“Tencent is based in Shenzhen.”", _run.Out, StringComparison.Ordinal);
        Assert.Contains("2026-03-02, move.txt", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_in_json_always_have_the_same_parts()
    {
        await _run.RunAsync("paths", "Marta Wierzbowska", "Shenzhen", "--json", "--store", _run.Store);

        using var json = JsonDocument.Parse(_run.Out);
        Assert.Equal(
            ["from", "to", "paths", "throughHubs", "passedOver", "complete"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_name_that_is_not_there_is_told_with_what_is_near()
    {
        Assert.Equal(ExitCode.Failed, await _run.RunAsync("paths", "Tencant", "Shenzhen", "--store", _run.Store));

        Assert.StartsWith("talentgraph: Nothing in the graph is named \"Tencant\". Near it: Tencent (Firm, ", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonl", "{\"record\":\"article\"")]
    [InlineData("graphml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<graphml ")]
    [InlineData("gexf", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<gexf ")]
    [InlineData("cypher", "// TalentGraph:")]
    public async Task Export_writes_every_format_to_standard_output_or_a_file(string format, string start)
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("export", "--format", format, "--store", _run.Store));
        string piped = _run.Out;
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("export", "--format", format, "--out", _run.PathOf("out"), "--store", _run.Store));

        Assert.StartsWith(start, piped, StringComparison.Ordinal);
        Assert.Equal(piped, await File.ReadAllTextAsync(_run.PathOf("out"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Csv_goes_to_a_folder_or_an_archive()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("export", "--format", "csv", "--out", _run.PathOf("tables"), "--store", _run.Store));
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("export", "--format", "csv", "--out", _run.PathOf("t.zip"), "--store", _run.Store));
        Assert.Equal(ExitCode.Usage, await _run.RunAsync("export", "--format", "csv", "--store", _run.Store));

        string[] relationships = await File.ReadAllLinesAsync(
            Path.Combine(_run.PathOf("tables"), "relationships.csv"), TestContext.Current.CancellationToken);
        Assert.Contains(relationships, line => line.Contains(",Tencent,LOCATED_IN,", StringComparison.Ordinal) && line.Contains(",Shenzhen,", StringComparison.Ordinal));
        Assert.True(File.Exists(_run.PathOf("t.zip")));
    }

    [Fact]
    public async Task Every_claim_of_the_tables_names_a_relationship_that_is_there()
    {
        await _run.RunAsync("export", "--format", "csv", "--out", _run.PathOf("joined"), "--store", _run.Store);

        HashSet<string> relationships = [.. await FirstFieldsAsync("relationships.csv", 0)];
        string[] claims = [.. await FirstFieldsAsync("claims.csv", 6)];
        Assert.NotEmpty(claims);
        Assert.All(claims, id => Assert.Contains(id, relationships));
    }

    [Fact]
    public async Task Stats_count_articles_as_text_and_json()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("stats", "--store", _run.Store));
        Assert.Matches(@"(?m)^Articles +2$", _run.Out);
        Assert.Matches(@"(?m)^Firm, background only +[\d,]+$", _run.Out);

        await _run.RunAsync("stats", "--json", "--store", _run.Store);
        using var json = JsonDocument.Parse(_run.Out);
        Assert.Equal(2, json.RootElement.GetProperty("articles").GetInt64());
        Assert.InRange(json.RootElement.GetProperty("entities").GetProperty("Firm").GetInt64(), 1, 5);
        Assert.InRange(json.RootElement.GetProperty("background").GetProperty("Firm").GetInt64(), 20, 5000);
    }

    [Fact]
    public async Task A_store_in_order_passes_its_check()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("store", "check", "--store", _run.Store));
        Assert.Matches(@"^2 articles, [\d,]+ claims, [\d,]+ relationships checked: 0 faults\.\s*$", _run.Out);

        await _run.RunAsync("store", "check", "--json", "--store", _run.Store);
        using var json = JsonDocument.Parse(_run.Out);
        Assert.Equal(0, json.RootElement.GetProperty("faultCount").GetInt64());
    }

    [Fact]
    public async Task Doctor_finds_a_store_in_order_and_says_what_to_do_about_one_that_is_not()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("doctor", "--store", _run.Store));
        Assert.Matches(@"(?m)^ok    schema     up to date, revision \d+, 2 articles$", _run.Out);

        Assert.Equal(ExitCode.Failed, await _run.RunAsync("doctor", "--store", "sqlite:" + _run.PathOf("none/x.db")));
        Assert.Matches(@"(?m)^fail  rights     there is no folder .* → create it: mkdir -p ", _run.Out);
    }

    // The fields up to the wanted one hold ids and names; a row whose names hold commas is passed over.
    private async Task<IEnumerable<string>> FirstFieldsAsync(string table, int field)
    {
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(_run.PathOf("joined"), table), TestContext.Current.CancellationToken);
        return lines.Skip(1).Where(line => !line.Contains('"', StringComparison.Ordinal)).Select(line => line.Split(',')[field]);
    }
}
