using System.CommandLine;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Inputs;
using TalentGraph.Cli.Output;
using TalentGraph.Graph.Formats;
using TalentGraph.Graph.Model;
using TalentGraph.Ingestion;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Cli.Commands;

/// <summary><c>explain</c>: what the extractor sees in an article, and by which rule.</summary>
internal static class ExplainCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The article: a file, an http(s) address, or - for standard input" };
        Option<bool> json = CommonOptions.Json();
        var command = new DocumentedCommand(
            "explain",
            "Show an article with its mentions in colour, and each claim with the rule that read it",
            new Example("talentgraph explain story.txt", "the article, then one line a claim"),
            new Example("talentgraph explain story.txt --json", "the object that extract writes, indented"))
        {
            file,
            json,
        };
        command.SetAction((result, token) => RunAsync(context, result.GetRequiredValue(file), result.GetValue(json), token));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string file, bool json, CancellationToken cancellationToken)
    {
        using ArticleInputs inputs = await ArticleInputs.OfAsync([file], context.Terminal, cancellationToken);
        List<Rejection> rejections = [];
        var feed = new ArticleFeed(context.Extractor.Version, IngestionLimits.Default);
        await foreach (Article article in feed.ReadAsync(inputs.Source, rejections.Add, cancellationToken))
        {
            ArticleReading reading = context.Extractor.Read(article);
            if (json)
            {
                await JsonDocumentOutput.WriteAsync(context.Terminal, writer => ArticleReadingJson.Write(writer, reading), cancellationToken);
            }
            else
            {
                await context.Terminal.Out.WriteAsync(ReadingText.Format(reading, context.Terminal));
            }
        }

        await RejectionLines.WriteAsync(context.Terminal, rejections);
        return rejections.Count == 0 ? ExitCode.Ok : ExitCode.Rejected;
    }
}
