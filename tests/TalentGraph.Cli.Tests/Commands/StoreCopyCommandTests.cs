namespace TalentGraph.Cli.Tests.Commands;

public sealed class StoreCopyCommandTests(TwoStories stories) : IClassFixture<TwoStories>
{
    private readonly CliRun _run = stories.Run;

    [Fact]
    public async Task A_copy_exports_the_same_and_copying_again_writes_nothing()
    {
        string backup = "sqlite:" + _run.PathOf("backup.db");

        Assert.Equal(ExitCode.Ok, await _run.RunAsync("store", "copy", _run.Store, backup));
        Assert.Contains("2 articles (2 written)", _run.Out, StringComparison.Ordinal);
        Assert.Contains("Both stores export the same bytes.", _run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("store", "copy", _run.Store, backup));
        Assert.Contains("2 articles (0 written)", _run.Out, StringComparison.Ordinal);
        await _run.RunAsync("export", "--format", "jsonl", "--store", _run.Store);
        string original = _run.Out;
        await _run.RunAsync("export", "--format", "jsonl", "--store", backup);
        Assert.Equal(original, _run.Out);
        Assert.NotEqual("", original);
    }

    [Fact]
    public async Task A_store_is_not_copied_into_itself()
    {
        Assert.Equal(ExitCode.Usage, await _run.RunAsync("store", "copy", _run.Store, _run.Store));
        Assert.Contains("the same store", _run.Error, StringComparison.Ordinal);
    }
}
