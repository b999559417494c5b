using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TalentGraph.GraphQL;
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
        var world = new BenchWorld();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(url);
        app.MapGraphQL("/graphql", world.Engine);
        foreach (var (name, operation) in BenchWorld.Operations)
        {
            var bytes = await AnswerAsync(world.Engine, operation);
            app.Map($"/constant/{name}", context => WriteAsync(context, bytes));
        }

        await app.RunAsync();
    }

    private static async Task<byte[]> AnswerAsync(GraphQLEngine engine, string operation)
    {
        using var response = await engine.ExecuteAsync(new GraphQLRequest(operation), CancellationToken.None);
        var output = new ArrayBufferWriter<byte>();
        response.Write(output);
        return output.WrittenSpan.ToArray();
    }

    private static async Task WriteAsync(HttpContext context, byte[] bytes)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }
}
