using System.Text.Json.Nodes;
using TalentGraph.Testing;

namespace TalentGraph.Cli.Tests;

/// <summary>Keeps the README's first screen true.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task The_question_on_the_first_screen_has_the_answer_that_stands_there()
    {
        string readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"), TestContext.Current.CancellationToken);
        using var run = new CliRun();
        Assert.Equal(ExitCode.Ok, await run.RunAsync("import", Repository.PathOf("samples"), "--store", run.Store));

        Assert.Equal(ExitCode.Ok, await run.RunAsync("query", Block(readme, "graphql"), "--store", run.Store));

        Assert.Equal(Indented(Block(readme, "json")), Indented(run.Out));
    }

    private static string Block(string text, string language)
    {
        string fence = $"```{language}\n";
        int start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Indented(string json) => JsonNode.Parse(json)!.ToJsonString(new() { WriteIndented = true });
}
