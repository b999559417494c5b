using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using TalentGraph.GraphQL.AspNetCore;

namespace TalentGraph.Benchmarks.GraphQL;

/// <summary>
/// Serves the world at <c>/graphql</c>, and beside it <c>/constant/a</c>, <c>b</c>, <c>c</c>: handlers that give the same bytes without any work, the floor
/// that the engine is measured against in the same process.
/// </summary>
internal static class BenchHost
{
    public static async Task RunAsync(string url)
    {
        // The engine needs nothing of the server and is made beside it: two cores start sooner than one.
        var making = Task.Run(() => new BenchWorld());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(url);
        var world = await making;
        app.MapGraphQL("/graphql", world.Engine);
        foreach (var (name, operation) in BenchWorld.Operations)
        {
            app.Map($"/constant/{name}", new ConstantAnswer(world.Engine, operation).HandleAsync);
        }

        await app.RunAsync();
    }
}
