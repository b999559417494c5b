using TalentGraph.Testing;
using TalentGraph.Testing.Neo4j;

namespace TalentGraph.Cli.Tests.Commands;

/// <summary>The program on a real Neo4j: what it writes there is what it writes into a file.</summary>
public sealed class Neo4jStoreTests(Neo4jFixture neo4j) : IClassFixture<Neo4jFixture>
{
    [Fact]
    public async Task The_samples_give_the_same_bytes_from_Neo4j_as_from_a_file_and_come_back_as_a_backup()
    {
        using var program = new CliRun();
        string server = await UseAsync(program);
        string samples = Repository.PathOf("samples");
        Assert.Equal(ExitCode.Ok, await program.RunAsync("import", samples, "--store", program.Store));
        Assert.Equal(ExitCode.Ok, await program.RunAsync("import", samples, "--store", server));
        string expected = await ExportAsync(program, program.Store);
        Assert.Equal(expected, await ExportAsync(program, server));

        Assert.Equal(ExitCode.Ok, await program.RunAsync("store", "check", "--store", server));
        Assert.EndsWith(" relationships checked: 0 faults.\n", program.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        string backup = "sqlite:" + program.PathOf("backup.db");
        Assert.Equal(ExitCode.Ok, await program.RunAsync("store", "copy", server, backup));
        Assert.EndsWith("Both stores export the same bytes.\n", program.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(expected, await ExportAsync(program, backup));

        Assert.Equal(ExitCode.Ok, await program.RunAsync("store", "copy", backup, server));
        Assert.StartsWith("14 articles (0 written), 1 reference sources and 0 judgements of people copied from ", program.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_tells_why_a_server_cannot_be_used()
    {
        using var program = new CliRun();
        string server = await UseAsync(program);
        program.Set("NEO4J_PASSWORD", "not this one");
        await program.RunAsync("doctor", "--store", server);
        Assert.Contains($"{server} refused the credentials", program.Out, StringComparison.Ordinal);
    }

    private async Task<string> UseAsync(CliRun program)
    {
        Neo4jEndpoint server = await neo4j.RequireAsync();
        program.Set("NEO4J_USERNAME", server.User);
        program.Set("NEO4J_PASSWORD", server.Password);
        program.Set("NEO4J_DATABASE", "neo4j");
        return server.Bolt.GetLeftPart(UriPartial.Authority);
    }

    private static async Task<string> ExportAsync(CliRun program, string store)
    {
        Assert.Equal(ExitCode.Ok, await program.RunAsync("export", "--store", store));
        return program.Out;
    }
}
