using System.Buffers;
using Microsoft.AspNetCore.Http;
using TalentGraph.GraphQL;

namespace TalentGraph.Benchmarks.GraphQL;

/// <summary>
/// Gives the bytes of an operation's answer without any work. They are made when first asked for, so that the host's start does not
/// wait for what its first answer does not need.
/// </summary>
internal sealed class ConstantAnswer(GraphQLEngine engine, string operation)
{
    private byte[]? _bytes;

    public Task HandleAsync(HttpContext context) => _bytes is { } bytes ? WriteAsync(context, bytes) : MakeAsync(context);

    private async Task MakeAsync(HttpContext context)
    {
        using GraphQLResponse response = await engine.ExecuteAsync(new GraphQLRequest(operation), context.RequestAborted);
        var output = new ArrayBufferWriter<byte>();
        response.Write(output);
        _bytes = output.WrittenSpan.ToArray();
        await WriteAsync(context, _bytes);
    }

    private static async Task WriteAsync(HttpContext context, byte[] bytes)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }
}
