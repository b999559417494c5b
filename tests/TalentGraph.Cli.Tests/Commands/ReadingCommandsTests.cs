using System.Text.Json;

namespace TalentGraph.Cli.Tests.Commands;

public sealed class ReadingCommandsTests : IDisposable
{
    private readonly CliRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Extract_writes_one_object_an_article_in_order()
    {
        _run.Article("in/a.txt", Stories.Move);
        _run.Article("in/b.txt", Stories.Plan);

        Assert.Equal(ExitCode.Ok, await _run.RunAsync("extract", _run.PathOf("in")));

        string[] lines = _run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["a.txt", "b.txt"], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("article").GetProperty("source").GetString()));
    }

    [Fact]
    public async Task Every_quote_that_extract_writes_stands_in_the_text()
    {
        await _run.RunAsync("extract", _run.Article("a.txt", Stories.Move));

        using var json = JsonDocument.Parse(_run.Out);
        JsonElement[] claims = [.. json.RootElement.GetProperty("claims").EnumerateArray()];
        Assert.NotEmpty(claims);
        Assert.All(claims, claim => Assert.Equal(
            claim.GetProperty("quote").GetString(),
            Stories.Move[claim.GetProperty("charStart").GetInt32()..claim.GetProperty("charEnd").GetInt32()]));
    }

    [Fact]
    public async Task A_higher_bound_on_confidence_leaves_claims_out()
    {
        await _run.RunAsync("extract", "--min-confidence", "1", _run.Article("a.txt", Stories.Move));

        using var json = JsonDocument.Parse(_run.Out);
        Assert.Equal(0, json.RootElement.GetProperty("claims").GetArrayLength());
        Assert.Equal(ExitCode.Usage, await _run.RunAsync("extract", "--min-confidence", "1.5", "a.txt"));
    }

    [Fact]
    public async Task Explain_tells_each_claim_with_its_rule_and_place()
    {
        Assert.Equal(ExitCode.Ok, await _run.RunAsync("explain", _run.Article("a.txt", Stories.Move)));

        Assert.StartsWith("Robotics start-up loses its chief scientist\n", _run.Out, StringComparison.Ordinal);
        Assert.Matches(@"\nLOCATED_IN  Tencent → Shenzhen  .*0\.\d\d  located-in\.\S+( \+ model LOCATED_IN by \S.*)?  \d+–\d+\n", _run.Out);
        Assert.DoesNotContain('\u001b', _run.Out);
    }

    [Fact]
    public async Task Explain_shows_colours_on_a_terminal_only_and_never_against_the_users_wish()
    {
        using var terminal = new CliRun { OnTerminal = true };
        await terminal.RunAsync("explain", terminal.Article("a.txt", Stories.Move));
        Assert.Contains("\u001b[1;34mTencent\u001b[0m", terminal.Out, StringComparison.Ordinal);

        using var plain = new CliRun { OnTerminal = true, NoColour = true };
        await plain.RunAsync("explain", plain.Article("a.txt", Stories.Move));
        Assert.DoesNotContain('\u001b', plain.Out);
    }

    [Fact]
    public async Task Escapes_in_an_article_never_reach_the_terminal()
    {
        await _run.RunAsync("explain", _run.Article("a.txt", Stories.Move + "\nTencent\u001b]0;title\u0007 is based in Shenzhen\u009b2J."));

        Assert.DoesNotContain(_run.Out, c => char.IsControl(c) && c is not '\n' and not '\r' and not '\t');
    }

    [Fact]
    public async Task Evaluate_scores_a_folder_of_annotated_articles()
    {
        string gold = Testing.Repository.PathOf("data", "annotated", "train");

        Assert.Equal(ExitCode.Ok, await _run.RunAsync("evaluate", "--gold", gold, "--texts", gold, "--json"));

        using var json = JsonDocument.Parse(_run.Out);
        Assert.Equal(Directory.GetFiles(gold, "*.json").Length, json.RootElement.GetProperty("articles").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("notVerbatim").GetInt32());
    }

    [Fact]
    public async Task Evaluate_refuses_a_folder_that_is_not_there()
    {
        Assert.Equal(ExitCode.Usage, await _run.RunAsync("evaluate", "--gold", _run.PathOf("none")));

        Assert.Contains($"There is no folder \"{_run.PathOf("none")}\".", _run.Error, StringComparison.Ordinal);
    }
}
