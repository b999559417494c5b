using System.Diagnostics;

namespace TalentGraph.Testing;

/// <summary>The conformance audits of graphql-http (npm) for GraphQL over HTTP. They need Node.js and the packages of
/// <c>tests/TalentGraph.GraphQL.AspNetCore.Tests/Audits</c>.</summary>
public static class HttpAudits
{
    private const int Count = 61;

    private static readonly string Folder = Repository.PathOf("tests", "TalentGraph.GraphQL.AspNetCore.Tests", "Audits");

    /// <summary>Asserts that a server passes all audits; skips the test where they are not installed.</summary>
    /// <param name="url">The GraphQL endpoint.</param>
    public static async Task AssertPassedAsync(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules")),
            "The audits are not installed: run \"npm ci\" in tests/TalentGraph.GraphQL.AspNetCore.Tests/Audits.");
        var start = new ProcessStartInfo("node", ["audit.mjs", url.ToString()])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new UnreachableException();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var audits = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Count, audits.Length);
        Assert.All(audits, audit => Assert.StartsWith("ok\t", audit, StringComparison.Ordinal));
    }
}
