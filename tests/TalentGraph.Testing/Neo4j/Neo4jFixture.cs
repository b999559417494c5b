namespace TalentGraph.Testing.Neo4j;

/// <summary>
/// A Neo4j server for the tests of one assembly, to be declared as its assembly fixture: started in the background when the run begins,
/// awaited by the tests that need it, ended with the run.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    private Task<Neo4jEndpoint>? _endpoint;
    private Neo4jProcess? _process;
    private string? _missing;

    /// <summary>Starts the server without waiting for it.</summary>
    public ValueTask InitializeAsync()
    {
        (_endpoint, _missing) = Neo4jSource.Find() switch
        {
            Neo4jSource.Running running => (Task.FromResult(running.Endpoint), null),
            Neo4jSource.Installed installed => (StartAsync(installed.Home), null),
            Neo4jSource.Missing missing => (null, missing.Reason),
            _ => ((Task<Neo4jEndpoint>?)null, (string?)"no server was looked for"),
        };
        return ValueTask.CompletedTask;
    }

    /// <summary>The server, once it answers. Without one the running test is skipped with the reason; in continuous integration it fails.</summary>
    public async Task<Neo4jEndpoint> RequireAsync()
    {
        if (_endpoint is null)
        {
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal), _missing);
            Assert.Skip(_missing ?? "");
        }

        return await _endpoint.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Ends the server.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }

    private async Task<Neo4jEndpoint> StartAsync(string home)
    {
        // What follows runs beside the tests.
        await Task.Yield();
        _process = new Neo4jProcess(home);
        return await _process.StartAsync();
    }
}
