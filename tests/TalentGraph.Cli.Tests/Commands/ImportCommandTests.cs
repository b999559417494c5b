using System.Text.Json;

namespace TalentGraph.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Articles_are_imported_and_the_same_again_change_no_byte_of_the_export()
    {
        _run.Article("in/move.txt", Stories.Move);
        _run.Article("in/plan.txt", Stories.Plan);

        Assert.Equal(ExitCode.Ok, await _run.RunAsync("import", _run.PathOf("in"), "--store", _run.Store, "--no-reference"));
        Assert.Contains("Read 2 articles: 2 new, 0 changed, 0 unchanged.", _run.Out, StringComparison.Ordinal);
        Assert.Contains("Extracted by machine: check before publishing.", _run.Out, StringComparison.Ordinal);
        string first = await ExportAsync();
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("import", _run.PathOf("in"), "--store", _run.Store, "--no-reference"));

        Assert.Contains("Read 2 articles: 0 new, 0 changed, 2 unchanged.", _run.Out, StringComparison.Ordinal);
        Assert.Equal(first, await ExportAsync());
    }

    [Fact]
    public async Task Rejected_inputs_are_told_in_one_line_each_and_by_the_exit_code()
    {
        _run.Article("in/move.txt", Stories.Move);
        _run.Article("in/paper.pdf", "%PDF");
        _run.Article("in/empty\u001b[31m\nname.txt", "");

        Assert.Equal(ExitCode.Rejected, await _run.RunAsync("import", _run.PathOf("in"), "--store", _run.Store, "--no-reference"));

        Assert.Contains("Read 1 articles: 1 new", _run.Out, StringComparison.Ordinal);
        Assert.Contains("paper.pdf: PDF files are not supported yet", _run.Out, StringComparison.Ordinal);
        Assert.Contains("empty\uFFFD[31m\uFFFDname.txt: it is empty", _run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _run.Out + _run.Error);
    }

    [Fact]
    public async Task A_dry_run_counts_and_leaves_no_store_behind()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("import", _run.Article("move.txt", Stories.Move), "--store", _run.Store, "--dry-run"));

        Assert.StartsWith("1 articles read, 0 of them known, ", _run.Out, StringComparison.Ordinal);
        Assert.EndsWith("0 rejected. Nothing was written.\n", _run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(File.Exists(_run.PathOf("graph.db")));
    }

    [Fact]
    public async Task A_report_is_written_as_text_or_json_by_its_name()
    {
        string article = _run.Article("move.txt", Stories.Move);

        await _run.RunAsync("import", article, "--store", _run.Store, "--no-reference", "--report", _run.PathOf("report.txt"));
        await _run.RunAsync("import", article, "--store", _run.Store, "--no-reference", "--report", _run.PathOf("report.json"));

        Assert.StartsWith("What connects these articles", await ReadAsync("report.txt"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await ReadAsync("report.json"));
        Assert.Equal(1, json.RootElement.GetProperty("totals").GetProperty("unchanged").GetInt32());
    }

    [Theory]
    [InlineData("""{"title":"One","text":"Tencent is based in Shenzhen."}""")]
    [InlineData("\uFEFF\n  {\"title\":\"One\",\"text\":\"Tencent is based in Shenzhen.\"}\n")]
    [InlineData("Tencent is based in Shenzhen.")]
    public async Task Standard_input_may_be_json_lines_or_a_text(string input)
    {
        _run.Input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input));

        Assert.Equal(ExitCode.Ok, await _run.RunAsync("import", "-", "--store", _run.Store, "--json", "--no-reference"));

        using var json = JsonDocument.Parse(_run.Out);
        Assert.Equal(1, json.RootElement.GetProperty("totals").GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task Background_facts_are_loaded_unless_they_are_left_out()
    {
        string article = _run.Article("move.txt", Stories.Move);
        await _run.RunAsync("import", article, "--store", _run.Store, "--no-reference");
        Assert.DoesNotContain("\"record\":\"source\"", await ExportAsync(), StringComparison.Ordinal);

        await _run.RunAsync("import", article, "--store", _run.Store);
        Assert.Contains("\"record\":\"source\"", await ExportAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_it_says_how_to_go_on_and_the_exit_code_tells()
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        int exitCode = await CommandLine.RunAsync(
            ["import", _run.Article("move.txt", Stories.Move), "--store", _run.Store, "--no-reference"], _run.Context(output, error), stop.Token);

        Assert.Equal(ExitCode.Cancelled, exitCode);
    }

    private async Task<string> ExportAsync()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("export", "--store", _run.Store));
        return _run.Out;
    }

    private Task<string> ReadAsync(string name) => File.ReadAllTextAsync(_run.PathOf(name), TestContext.Current.CancellationToken);
}
