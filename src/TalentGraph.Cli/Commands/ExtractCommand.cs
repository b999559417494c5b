using System.CommandLine;
using System.Text.Json;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Inputs;
using TalentGraph.Cli.Output;
using TalentGraph.Graph.Formats;
using TalentGraph.Graph.Model;
using TalentGraph.Ingestion;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Cli.Commands;

/// <summary><c>extract</c>: the extractor alone, one JSON object an article.</summary>
internal static class ExtractCommand
{
    public static Command Create(CliContext context)
    {
        var format = new Option<string>("--format") { Description = "Form of the output", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var confidence = new Option<double?>("--min-confidence")
        {
            Description = "Only claims of this confidence or more, 0 to 1, instead of the thresholds of each relationship type",
            HelpName = "X",
        };
        confidence.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is < 0 or > 1 or double.NaN)
            {
                result.AddError("--min-confidence must be 0 to 1.");
            }
        });
        Argument<string[]> paths = CommonOptions.Paths(required: true);
        var command = new DocumentedCommand(
            "extract",
            "Read articles and write what they say as JSON Lines, without a store",
            new Example("talentgraph extract articles/ > readings.jsonl", "one JSON object an article, in order"),
            new Example("talentgraph extract --min-confidence 0.9 story.txt", "only what is nearly certain"))
        {
            format,
            confidence,
            paths,
        };
        command.SetAction((result, token) => RunAsync(context, result.GetRequiredValue(paths), result.GetValue(confidence), token));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, IReadOnlyList<string> paths, double? minConfidence, CancellationToken cancellationToken)
    {
        using ArticleInputs inputs = await ArticleInputs.OfAsync(paths, context.Terminal, cancellationToken);
        List<Rejection> rejections = [];
        var feed = new ArticleFeed(context.Extractor.Version, IngestionLimits.Default);
        await using var output = new BufferedStream(context.Terminal.Output);
        await foreach (Article article in feed.ReadAsync(inputs.Source, rejections.Add, cancellationToken))
        {
            await WriteAsync(output, AtLeast(context.Extractor.Read(article), minConfidence ?? 0), cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
        await RejectionLines.WriteAsync(context.Terminal, rejections);
        return rejections.Count == 0 ? ExitCode.Ok : ExitCode.Rejected;
    }

    private static ArticleReading AtLeast(ArticleReading reading, double confidence) =>
        reading with { Claims = [.. reading.Claims.Where(claim => claim.Confidence >= confidence)] };

    private static async Task WriteAsync(Stream output, ArticleReading reading, CancellationToken cancellationToken)
    {
        await using (var json = new Utf8JsonWriter(output, GraphJson.WriterOptions))
        {
            ArticleReadingJson.Write(json, reading);
        }

        await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
    }
}
