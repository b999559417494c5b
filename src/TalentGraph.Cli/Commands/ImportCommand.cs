using System.CommandLine;
using System.Globalization;
using System.Text;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Importing;
using TalentGraph.Cli.Output;
using TalentGraph.Cli.Stores;
using TalentGraph.Graph.Storage;
using TalentGraph.Ingestion.Import;
using TalentGraph.Ingestion.Report;

namespace TalentGraph.Cli.Commands;

/// <summary><c>import</c>: articles into the graph.</summary>
internal static class ImportCommand
{
    private const int ListedOnScreen = 5;

    private static readonly ImportOptions Defaults = new();

    public static Command Create(CliContext context)
    {
        Argument<string[]> paths = CommonOptions.Paths(required: true);
        Option<string> store = CommonOptions.Store();
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and extract, but write nothing" };
        var report = new Option<string?>("--report") { Description = "File for the full report; JSON when it ends in .json, else text; the screen shows its beginning", HelpName = "FILE" };
        Option<bool> json = CommonOptions.Json();
        Option<bool> noReference = CommonOptions.NoReference();
        Option<int> batch = new Option<int>("--batch")
        {
            Description = "Articles a transaction, 1 to 2000; Ctrl-C stops between two",
            HelpName = "N",
            DefaultValueFactory = _ => Defaults.BatchSize,
        }.Between(1, 2000);
        Option<int> workers = new Option<int>("--workers")
        {
            Description = "Articles read at once, 1 to 64",
            HelpName = "N",
            DefaultValueFactory = _ => Defaults.Workers,
        }.Between(1, 64);
        var command = new DocumentedCommand(
            "import",
            "Read articles into the graph; the same articles again change nothing",
            new Example("talentgraph import articles/", "a folder with everything below it"),
            new Example("talentgraph import https://example.org/story.html --report report.txt", "one page, and what it is connected to"),
            new Example("cat feed.jsonl | talentgraph import - --store sqlite:news.db", "JSON Lines from another program"),
            new Example("talentgraph import articles/ --dry-run", "what would be read and rejected"))
        {
            paths,
            store,
            dryRun,
            report,
            json,
            noReference,
            batch,
            workers,
        };
        command.SetAction((result, token) => RunAsync(
            context,
            new Request(
                result.GetRequiredValue(paths),
                result.GetRequiredValue(store),
                new ImportOptions
                {
                    BatchSize = result.GetValue(batch),
                    Workers = result.GetValue(workers),
                    DryRun = result.GetValue(dryRun),
                },
                result.GetValue(report),
                result.GetValue(json),
                WithReference: !result.GetValue(noReference)),
            token));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, Request request, CancellationToken cancellationToken)
    {
        var job = new ImportJob(context, request.Paths, request.Options, request.WithReference);
        ImportReport report;
        if (request.Options.DryRun && !StoreOpener.Exists(request.Store))
        {
            report = WithoutConnections(await job.RunAsync(new EmptyWriter(), cancellationToken));
        }
        else
        {
            await using IGraphStore store = await StoreOpener.OpenOrCreateAsync(request.Store, context, cancellationToken);
            ImportOutcome outcome = await job.RunAsync(store.Writer, cancellationToken);
            report = request.Options.DryRun
                ? WithoutConnections(outcome)
                : await new ImportReporter(store.Reader, store.Curator).MakeAsync(outcome, CancellationToken.None);
        }

        await TellAsync(context.Terminal, request, report);
        return report.Outcome.Cancelled ? ExitCode.Cancelled
            : report.Outcome.Totals.Rejected > 0 ? ExitCode.Rejected
            : ExitCode.Ok;
    }

    private static ImportReport WithoutConnections(ImportOutcome outcome) => new(0, 0, [], [], [], outcome);

    private static async Task TellAsync(Terminal terminal, Request request, ImportReport report)
    {
        if (request.Report is { } file)
        {
            bool json = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
            await File.WriteAllTextAsync(file, json ? ImportReportJson.Write(report) + "\n" : ImportReportText.Write(report), Encoding.UTF8, CancellationToken.None);
        }

        if (request.Json)
        {
            await terminal.Out.WriteLineAsync(ImportReportJson.Write(report));
            return;
        }

        if (request.Options.DryRun)
        {
            await RejectionLines.WriteAsync(terminal, report.Outcome.Rejections);
            await terminal.Out.WriteLineAsync(DryRunLine(report.Outcome.Totals));
            return;
        }

        await terminal.Out.WriteAsync(ImportReportText.Write(Shortened(report)));
    }

    // A screen's worth; the report file has the rest.
    private static ImportReport Shortened(ImportReport report) => report with
    {
        Shared = [.. report.Shared.Take(ListedOnScreen)],
        Bridges = [.. report.Bridges.Take(ListedOnScreen)],
        PossibleMatches = [.. report.PossibleMatches.Take(ListedOnScreen)],
    };

    private static string DryRunLine(ImportProgress totals) => string.Create(
        CultureInfo.InvariantCulture,
        $"{totals.Read:N0} articles read, {totals.Unchanged:N0} of them known, {totals.Entities:N0} entities and {totals.Claims:N0} claims found, {totals.Rejected:N0} rejected. Nothing was written.");

    private sealed record Request(
        IReadOnlyList<string> Paths, string Store, ImportOptions Options, string? Report, bool Json, bool WithReference);
}
