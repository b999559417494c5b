using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;
using TalentGraph.Cli.Paths;
using TalentGraph.Cli.Stores;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Paths;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Commands;

/// <summary><c>paths</c>: how two entities are connected, in words and with quotes.</summary>
internal static class PathsCommand
{
    private const int DefaultHops = 4;

    public static Command Create(CliContext context)
    {
        var from = new Argument<string>("FROM") { Description = "Name or id to start from" };
        var to = new Argument<string>("TO") { Description = "Name or id to reach" };
        Option<int> maxHops = new Option<int>("--max-hops")
        {
            Description = "Most hops, 1 to 6",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultHops,
        }.Between(1, 6);
        Option<string> store = CommonOptions.Store();
        Option<bool> json = CommonOptions.Json();
        var command = new DocumentedCommand(
            "paths",
            "Tell how two entities are connected, with the sentence behind every step",
            new Example("talentgraph paths \"Yang Liu\" \"Made in China 2025\"", "the best connections of at most four hops"),
            new Example("talentgraph paths Tencent Stanford --max-hops 2 --json", "only close ones, for a machine"))
        {
            from,
            to,
            maxHops,
            store,
            json,
        };
        command.SetAction((result, token) => RunAsync(
            context,
            new Request(
                result.GetRequiredValue(from),
                result.GetRequiredValue(to),
                result.GetValue(maxHops),
                result.GetRequiredValue(store),
                result.GetValue(json)),
            token));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, Request request, CancellationToken cancellationToken)
    {
        await using IGraphStore store = await StoreOpener.OpenExistingAsync(request.Store, context, cancellationToken);
        var lookup = new EntityLookup(store.Reader);
        Entity from = await lookup.FindAsync(request.From, cancellationToken);
        Entity to = await lookup.FindAsync(request.To, cancellationToken);
        PathAnswer answer = await new PathFinder(store.Reader).FindAsync(
            new PathQuery(from.Id, to.Id) { MaxHops = request.MaxHops }, cancellationToken);
        IReadOnlyList<GraphPath> found = answer.Paths.Count == 0 && answer.ThroughHubs is { } through ? [through] : answer.Paths;
        IReadOnlyList<ToldPath> told = await new PathTeller(store.Reader).TellAsync(found, cancellationToken);
        IReadOnlyDictionary<string, Entity> passedOver = await store.Reader.GetEntitiesAsync(
            [.. answer.PassedOver.Select(entity => entity.EntityId)], cancellationToken);
        var view = new View(request, from, to, answer, told, passedOver);
        if (request.Json)
        {
            await JsonDocumentOutput.WriteAsync(context.Terminal, writer => WriteJson(writer, view), cancellationToken);
        }
        else
        {
            await context.Terminal.Out.WriteAsync(Text(view, context.Terminal));
        }

        return ExitCode.Ok;
    }

    private static string Text(View view, Terminal terminal)
    {
        var text = new StringBuilder();
        if (view.Told.Count == 0)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"No connection of at most {view.Request.MaxHops} hops between {SafeText.Line(view.From.Name)} and {SafeText.Line(view.To.Name)}.\n");
        }
        else if (view.Answer.Paths.Count == 0)
        {
            text.Append("Only through entities that are tied to very many others:\n");
        }

        foreach (ToldPath path in view.Told)
        {
            PathText.Append(text, path, terminal);
        }

        foreach (PassedOver entity in view.Answer.PassedOver)
        {
            string name = view.PassedOver.GetValueOrDefault(entity.EntityId)?.Name ?? entity.EntityId;
            text.Append(CultureInfo.InvariantCulture, $"Passed over: {SafeText.Line(name)}, tied to {entity.Degree:N0}.\n");
        }

        text.Append(view.Answer.Complete ? "" : "The search was cut short; ask for fewer hops to be sure that nothing was missed.\n");
        return text.ToString();
    }

    private static void WriteJson(Utf8JsonWriter writer, View view)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("from");
        PathJson.WriteEntity(writer, view.From);
        writer.WritePropertyName("to");
        PathJson.WriteEntity(writer, view.To);
        WritePaths(writer, "paths", view.Answer.Paths.Count > 0 ? view.Told : []);
        WritePaths(writer, "throughHubs", view.Answer.Paths.Count > 0 ? [] : view.Told);
        writer.WriteStartArray("passedOver");
        foreach (PassedOver entity in view.Answer.PassedOver)
        {
            writer.WriteStartObject();
            writer.WriteString("id", entity.EntityId);
            writer.WriteString("name", view.PassedOver.GetValueOrDefault(entity.EntityId)?.Name);
            writer.WriteNumber("degree", entity.Degree);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("complete", view.Answer.Complete);
        writer.WriteEndObject();
    }

    private static void WritePaths(Utf8JsonWriter writer, string name, IReadOnlyList<ToldPath> paths)
    {
        writer.WriteStartArray(name);
        foreach (ToldPath path in paths)
        {
            PathJson.Write(writer, path);
        }

        writer.WriteEndArray();
    }

    private sealed record Request(string From, string To, int MaxHops, string Store, bool Json);

    private sealed record View(
        Request Request,
        Entity From,
        Entity To,
        PathAnswer Answer,
        IReadOnlyList<ToldPath> Told,
        IReadOnlyDictionary<string, Entity> PassedOver);
}
