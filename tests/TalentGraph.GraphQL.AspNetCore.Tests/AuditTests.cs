using System.Diagnostics;
using TalentGraph.Testing;

namespace TalentGraph.GraphQL.AspNetCore.Tests;

/// <summary>The conformance audits of graphql-http (npm), against a real server.</summary>
public sealed class AuditTests
{
    private static readonly string Folder = Repository.PathOf("tests", "TalentGraph.GraphQL.AspNetCore.Tests", "Audits");

    [Fact]
    public async Task All_sixty_one_audits_are_passed()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules")),
            "The audits are not installed: run \"npm ci\" in tests/TalentGraph.GraphQL.AspNetCore.Tests/Audits.");
        await using var host = await TestHost.StartAsync();
        var start = new ProcessStartInfo("node", ["audit.mjs", host.Url.ToString()])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new UnreachableException();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        var audits = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(61, audits.Length);
        Assert.All(audits, audit => Assert.StartsWith("ok\t", audit, StringComparison.Ordinal));
    }
}
