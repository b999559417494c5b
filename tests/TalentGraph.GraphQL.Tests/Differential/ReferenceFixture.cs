using System.Diagnostics;
using System.Text.Json;
using TalentGraph.Testing;

namespace TalentGraph.GraphQL.Tests.Differential;

/// <summary>
/// Runs the generator beside this file once: operations over <c>schema.graphql</c> and what the reference implementation,
/// npm's <c>graphql</c>, answers. Needs Node.js and the packages of <c>package-lock.json</c>. Other operations can be tried with
/// the environment variable <c>TALENTGRAPH_DIFFERENTIAL</c>, such as <c>10000/7</c> for 10,000 operations of seed 7.
/// </summary>
public sealed class ReferenceFixture : IAsyncLifetime
{
    private const string Operations = "2600/1";

    private static readonly string Folder =
        Repository.PathOf("tests", "TalentGraph.GraphQL.Tests", "Differential");

    private IReadOnlyList<ReferenceCase> _cases = [];
    private string? _missing;

    /// <summary>The generated operations; skips the calling test where they cannot be made.</summary>
    internal IReadOnlyList<ReferenceCase> Cases
    {
        get
        {
            Assert.SkipWhen(_missing is not null, _missing ?? "");
            return _cases;
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            _missing = "The reference is not installed: run \"npm ci\" in tests/TalentGraph.GraphQL.Tests/Differential.";
            return;
        }

        var operations = Environment.GetEnvironmentVariable("TALENTGRAPH_DIFFERENTIAL") ?? Operations;
        var start = new ProcessStartInfo("node", ["generate.mjs", .. operations.Split('/')])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new UnreachableException();
        var cases = new List<ReferenceCase>();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            cases.Add(JsonSerializer.Deserialize<ReferenceCase>(line, JsonSerializerOptions.Web)
                ?? throw new JsonException(line));
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        _cases = cases;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
