namespace TalentGraph.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly CliRun _run = new();

    public static TheoryData<string> Commands { get; } =
        ["serve", "import", "extract", "explain", "query", "paths", "export", "evaluate", "train", "stats", "store", "doctor"];

    public void Dispose() => _run.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_shows_examples_that_parse(string command)
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync(command, "--help"));

        Assert.Contains("Examples:\n  talentgraph " + command, _run.Out.Replace("cat feed.jsonl | ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_of_the_program_lists_commands_and_exit_codes()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("--help"));

        Assert.All(Commands, row => Assert.Contains("  " + row.Data, _run.Out, StringComparison.Ordinal));
        Assert.Contains("  130  stopped by Ctrl-C", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown_and_the_exit_code_says_so()
    {
        Assert.Equal(ExitCode.Usage, await _run.RunAsync());

        Assert.Contains("Usage:", _run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_suggests_the_nearest_name()
    {
        Assert.Equal(ExitCode.Usage, await _run.RunAsync("imprt", "articles"));

        Assert.Contains("Did you mean \"import\"?", _run.Error, StringComparison.Ordinal);
        Assert.Empty(_run.Out);
    }

    [Fact]
    public async Task An_unknown_option_suggests_the_nearest_name()
    {
        Assert.Equal(ExitCode.Usage, await _run.RunAsync("stats", "--sotre", "sqlite:x.db"));

        Assert.Contains("Did you mean \"--store\"?", _run.Error, StringComparison.Ordinal);
        Assert.Contains("See \"talentgraph stats --help\".", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_out_of_range_is_refused_with_the_range()
    {
        Assert.Equal(ExitCode.Usage, await _run.RunAsync("import", "x", "--batch", "9999"));

        Assert.Contains("--batch must be 1 to 2000, not 9999.", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_told()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("--version"));

        Assert.StartsWith("0.1.0", _run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stats")]
    [InlineData("export")]
    public async Task A_store_that_is_not_there_is_told_with_the_way_to_make_it(string command)
    {
        Assert.Equal(ExitCode.StoreUnavailable, await _run.RunAsync(command, "--store", _run.Store));

        Assert.Equal(
            $"talentgraph: There is no store at \"{_run.Store}\". Import articles into it first: talentgraph import PATH --store {_run.Store}\n",
            _run.Error.ReplaceLineEndings("\n"));
        Assert.False(File.Exists(_run.PathOf("graph.db")));
    }

    [Fact]
    public async Task A_file_of_another_program_is_no_store()
    {
        await File.WriteAllTextAsync(_run.PathOf("graph.db"), "no database at all, only words", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Failed, await _run.RunAsync("stats", "--store", _run.Store));

        Assert.Contains("graph.db", _run.Error, StringComparison.Ordinal);
    }
}
