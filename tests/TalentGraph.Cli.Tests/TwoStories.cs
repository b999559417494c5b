namespace TalentGraph.Cli.Tests;

/// <summary>A store of the two stories with the background facts, made once for tests that only read it.</summary>
public sealed class TwoStories : IAsyncLifetime
{
    internal CliRun Run { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Run.Article("in/move.txt", Stories.Move);
        Run.Article("in/plan.txt", Stories.Plan);
        Assert.Equal(ExitCode.Ok, await Run.RunAsync("import", Run.PathOf("in"), "--store", Run.Store));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Run.Dispose();
        return ValueTask.CompletedTask;
    }
}
