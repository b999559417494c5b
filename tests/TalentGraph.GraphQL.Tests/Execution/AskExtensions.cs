using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TalentGraph.GraphQL.Tests.Execution;

/// <summary>Asks an engine and gives the response as text: the vocabulary of the execution tests.</summary>
internal static class AskExtensions
{
    public static async Task<string> Ask(this GraphQLEngine engine, string query, string? variables = null, string? operation = null)
    {
        using var json = variables is null ? null : JsonDocument.Parse(variables);
        return await engine.Ask(new GraphQLRequest(query)
        {
            OperationName = operation,
            Variables = json?.RootElement ?? default,
        });
    }

    public static async Task<string> Ask(this GraphQLEngine engine, GraphQLRequest request)
    {
        using var response = await engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        var output = new ArrayBufferWriter<byte>();
        Assert.True(response.Write(output));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Only the errors, as <c>CODE at path: message</c>.</summary>
    public static async Task<IReadOnlyList<string>> Errors(this GraphQLEngine engine, string query, string? variables = null)
    {
        using var json = variables is null ? null : JsonDocument.Parse(variables);
        var request = new GraphQLRequest(query) { Variables = json?.RootElement ?? default };
        using var response = await engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return [.. response.Errors.Select(error =>
            $"{error.Code} at {string.Join('.', error.Path ?? error.Locations.Cast<object>())}: {error.Message}")];
    }
}
