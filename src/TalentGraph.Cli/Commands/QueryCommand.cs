using System.Buffers;
using System.CommandLine;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using TalentGraph.Api.Hosting;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;
using TalentGraph.Cli.Stores;
using TalentGraph.Graph.Storage;
using TalentGraph.GraphQL;

namespace TalentGraph.Cli.Commands;

/// <summary><c>query</c>: one GraphQL request, answered by this process.</summary>
internal static class QueryCommand
{
    public static Command Create(CliContext context)
    {
        var text = new Argument<string?>("GRAPHQL") { Description = "The request", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file") { Description = "File that holds the request", HelpName = "F" };
        var variables = new Option<string?>("--variables") { Description = "Its variables, a JSON object", HelpName = "JSON" };
        Option<string> store = CommonOptions.Store();
        var command = new DocumentedCommand(
            "query",
            "Ask the graph in GraphQL; the answer is JSON on standard output",
            new Example("talentgraph query '{ firm(name: \"Tencent\") { hubs { nodes { name } } } }'", "where Tencent sits"),
            new Example("talentgraph query --file policies.graphql --variables '{\"name\":\"Baidu\"}'", "a request kept in a file"))
        {
            text,
            file,
            variables,
            store,
        };
        command.SetAction((result, token) => RunAsync(
            context, result.GetValue(text), result.GetValue(file), result.GetValue(variables), result.GetRequiredValue(store), token));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, string? text, string? file, string? variables, string address, CancellationToken cancellationToken)
    {
        if (text is null == file is null)
        {
            throw new CliException("Give the request either as an argument or with --file.", ExitCode.Usage);
        }

        using JsonDocument? json = Variables(variables);
        string query = text ?? await File.ReadAllTextAsync(file!, cancellationToken); // one of the two is present
        await using IGraphStore store = await StoreOpener.OpenExistingAsync(address, context, cancellationToken);
        GraphQLEngine engine = ApiHost.CreateEngine(new ApiOptions { Clock = context.Clock }, NullLogger.Instance);
        var request = new GraphQLRequest(query)
        {
            Variables = json?.RootElement ?? default,
            State = ApiHost.LocalState(store, context.Extractor, context.Clock),
        };
        using GraphQLResponse response = await engine.ExecuteAsync(request, cancellationToken);
        await WriteAsync(context.Terminal, response, cancellationToken);
        return response.Errors.Count == 0 ? ExitCode.Ok : ExitCode.Failed;
    }

    private static JsonDocument? Variables(string? text)
    {
        try
        {
            JsonDocument? variables = text is null ? null : JsonDocument.Parse(text);
            return variables is null or { RootElement.ValueKind: JsonValueKind.Object }
                ? variables
                : throw new CliException("--variables must be a JSON object, such as '{\"name\":\"Baidu\"}'.", ExitCode.Usage);
        }
        catch (JsonException e)
        {
            throw new CliException($"--variables is no JSON: {e.Message}", ExitCode.Usage);
        }
    }

    // Indented for people, as it is for machines.
    private static async Task WriteAsync(Terminal terminal, GraphQLResponse response, CancellationToken cancellationToken)
    {
        if (terminal.OutIsTerminal)
        {
            var buffer = new ArrayBufferWriter<byte>();
            response.Write(buffer);
            using var document = JsonDocument.Parse(buffer.WrittenMemory);
            await JsonDocumentOutput.WriteAsync(terminal, document.RootElement.WriteTo, cancellationToken);
            return;
        }

        var output = PipeWriter.Create(terminal.Output, new StreamPipeWriterOptions(leaveOpen: true));
        await response.WriteAsync(output, cancellationToken);
        await output.CompleteAsync();
        await terminal.Output.WriteAsync("\n"u8.ToArray(), cancellationToken);
    }
}
