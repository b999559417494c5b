using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;
using TalentGraph.Cli.Stores;
using TalentGraph.Graph.Checking;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Commands;

/// <summary><c>store</c>: what concerns the store as such; <c>store check</c> compares it with its own claims.</summary>
internal static class StoreCommand
{
    public static Command Create(CliContext context)
    {
        Option<string> store = CommonOptions.Store();
        Option<bool> json = CommonOptions.Json();
        var check = new DocumentedCommand(
            "check",
            "Check that every quote stands in its article word for word, and every relationship is what its claims say",
            new Example("talentgraph store check", "the default store; exit code 1 when something is wrong"),
            new Example("talentgraph store check --store sqlite:news.db --json", "another one, for a machine"))
        {
            store,
            json,
        };
        check.SetAction((result, token) => CheckAsync(context, result.GetRequiredValue(store), result.GetValue(json), token));
        return new DocumentedCommand(
            "store",
            "Look after the store",
            new Example("talentgraph store check", "compare the graph with the claims that it is made of"),
            new Example("talentgraph store copy sqlite:talentgraph.db sqlite:backup.db", "a copy of what is live, while others read and write"))
        {
            check,
            StoreCopyCommand.Create(context),
        };
    }

    private static async Task<int> CheckAsync(CliContext context, string address, bool json, CancellationToken cancellationToken)
    {
        await using IGraphStore store = await StoreOpener.OpenExistingAsync(address, context, cancellationToken);
        StoreCheckReport report = await new StoreChecker(store.Scanner, GraphOntology.Default).CheckAsync(cancellationToken);
        if (json)
        {
            await JsonDocumentOutput.WriteAsync(context.Terminal, writer => WriteJson(writer, report), cancellationToken);
        }
        else
        {
            await WriteTextAsync(context.Terminal, report);
        }

        return report.FaultCount == 0 ? ExitCode.Ok : ExitCode.Failed;
    }

    private static async Task WriteTextAsync(Terminal terminal, StoreCheckReport report)
    {
        foreach (StoreFault fault in report.Faults)
        {
            await terminal.Out.WriteLineAsync(SafeText.Line($"{fault.Place}: {fault.Reason}"));
        }

        await terminal.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Articles:N0} articles, {report.Claims:N0} claims, {report.Relationships:N0} relationships checked: {report.FaultCount:N0} faults."));
        if (report.FaultCount > report.Faults.Count)
        {
            await terminal.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The first {report.Faults.Count:N0} are listed."));
        }
    }

    private static void WriteJson(Utf8JsonWriter writer, StoreCheckReport report)
    {
        writer.WriteStartObject();
        writer.WriteNumber("articles", report.Articles);
        writer.WriteNumber("claims", report.Claims);
        writer.WriteNumber("relationships", report.Relationships);
        writer.WriteNumber("faultCount", report.FaultCount);
        writer.WriteStartArray("faults");
        foreach (StoreFault fault in report.Faults)
        {
            writer.WriteStartObject();
            writer.WriteString("place", fault.Place);
            writer.WriteString("reason", fault.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
