using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;
using TalentGraph.Cli.Stores;
using TalentGraph.Graph;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Cli.Commands;

/// <summary><c>stats</c>: how much the graph holds.</summary>
internal static class StatsCommand
{
    public static Command Create(CliContext context)
    {
        Option<string> store = CommonOptions.Store();
        Option<bool> json = CommonOptions.Json();
        var command = new DocumentedCommand(
            "stats",
            "Count what the graph holds",
            new Example("talentgraph stats", "articles, entities by kind, relationships by type"),
            new Example("talentgraph stats --store sqlite:news.db --json", "the same for a machine"))
        {
            store,
            json,
        };
        command.SetAction((result, token) => RunAsync(context, result.GetRequiredValue(store), result.GetValue(json), token));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string address, bool json, CancellationToken cancellationToken)
    {
        await using IGraphStore store = await StoreOpener.OpenExistingAsync(address, context, cancellationToken);
        GraphStatistics statistics = await store.Reader.GetStatisticsAsync(cancellationToken);
        if (json)
        {
            await JsonDocumentOutput.WriteAsync(context.Terminal, writer => WriteJson(writer, statistics), cancellationToken);
        }
        else
        {
            await context.Terminal.Out.WriteAsync(TextTable.Format(Rows(statistics), indent: ""));
        }

        return ExitCode.Ok;
    }

    private static IReadOnlyList<(string Name, string Value)> Rows(GraphStatistics statistics) =>
    [
        ("Articles", Number(statistics.Articles)),
        ("Origins", Number(statistics.Origins)),
        ("Statements", Number(statistics.Statements)),
        .. Named(statistics).Select(pair => (pair.Kind.ToString(), Number(pair.Count))),
        ("Unnamed", Number(statistics.Unnamed)),
        .. statistics.Background.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).Select(pair => ($"{pair.Key}, background only", Number(pair.Value))),
        .. Sorted(statistics.Relationships).Select(pair => (pair.Key, Number(pair.Value))),
        .. statistics.Claims.OrderBy(pair => pair.Key).Select(pair => ($"Claims, {EnumText.Of(pair.Key)}", Number(pair.Value))),
        ("Revision", Number(statistics.Revision)),
    ];

    private static void WriteJson(Utf8JsonWriter writer, GraphStatistics statistics)
    {
        writer.WriteStartObject();
        writer.WriteNumber("articles", statistics.Articles);
        writer.WriteNumber("origins", statistics.Origins);
        writer.WriteNumber("statements", statistics.Statements);
        WriteCounts(writer, "entities", Named(statistics).Select(pair => (pair.Kind.ToString(), pair.Count)));
        writer.WriteNumber("unnamed", statistics.Unnamed);
        WriteCounts(writer, "background", statistics.Background.OrderBy(pair => pair.Key).Select(pair => (pair.Key.ToString(), pair.Value)));
        WriteCounts(writer, "relationships", Sorted(statistics.Relationships).Select(pair => (pair.Key, pair.Value)));
        WriteCounts(writer, "claims", statistics.Claims.OrderBy(pair => pair.Key).Select(pair => (EnumText.Of(pair.Key), pair.Value)));
        writer.WriteNumber("revision", statistics.Revision);
        writer.WriteEndObject();
    }

    /// <summary>What articles name, without what comes from background data alone.</summary>
    private static IEnumerable<(EntityKind Kind, long Count)> Named(GraphStatistics statistics) => statistics.Entities
        .OrderBy(pair => pair.Key)
        .Select(pair => (pair.Key, pair.Value - statistics.Background.GetValueOrDefault(pair.Key)));

    private static void WriteCounts(Utf8JsonWriter writer, string name, IEnumerable<(string Name, long Count)> counts)
    {
        writer.WriteStartObject(name);
        foreach ((string key, long count) in counts)
        {
            writer.WriteNumber(key, count);
        }

        writer.WriteEndObject();
    }

    private static IEnumerable<KeyValuePair<string, long>> Sorted(IReadOnlyDictionary<string, long> counts) =>
        counts.OrderBy(pair => pair.Key, CodePointComparer.Instance);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
