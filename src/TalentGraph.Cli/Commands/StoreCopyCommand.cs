using System.CommandLine;
using System.Globalization;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;
using TalentGraph.Cli.Stores;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Commands;

/// <summary><c>store copy</c>: one store into another, what is live of it, to keep or to move to another database.</summary>
internal static class StoreCopyCommand
{
    public static Command Create(CliContext context)
    {
        var from = new Argument<string>("FROM") { Description = "The store to read" };
        var to = new Argument<string>("TO") { Description = "The store to fill; what it has already is passed over" };
        var command = new DocumentedCommand(
            "copy",
            "Copy what is live in a store into another, without former versions and retractions; run again, it goes on",
            new Example("talentgraph store copy sqlite:talentgraph.db sqlite:backup.db", "a copy of what is live, while others read and write"),
            new Example("talentgraph store copy sqlite:backup.db sqlite:restored.db", "the copy as a store again"))
        {
            from,
            to,
        };
        command.SetAction((result, token) => RunAsync(context, result.GetRequiredValue(from), result.GetRequiredValue(to), token));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string from, string to, CancellationToken cancellationToken)
    {
        if (from == to)
        {
            throw new CliException("FROM and TO are the same store.", ExitCode.Usage);
        }

        await using IGraphStore source = await StoreOpener.OpenExistingAsync(from, context, cancellationToken);
        await using IGraphStore target = await StoreOpener.OpenOrCreateAsync(to, context, cancellationToken);
        StoreCopy copy = await new StoreCopier(source, target).CopyAsync(
            count => context.Terminal.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count:N0} articles read")),
            cancellationToken);
        await context.Terminal.Out.WriteLineAsync(SafeText.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{copy.Articles:N0} articles ({copy.Written:N0} written), {copy.References:N0} reference sources and {copy.Judgements:N0} judgements of people copied from {from} to {to}.")));
        await context.Terminal.Out.WriteLineAsync(copy.IsEqual
            ? "Both stores export the same bytes."
            : "The stores do not export the same: the one has what is no longer live (former versions, retractions), or the other held more before.");
        return copy.IsEqual ? ExitCode.Ok : ExitCode.Failed;
    }
}
