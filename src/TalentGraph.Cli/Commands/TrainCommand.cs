using System.CommandLine;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;
using TalentGraph.Evaluation.Gold;
using TalentGraph.Evaluation.Training;
using TalentGraph.Evaluation.Training.Relations;

namespace TalentGraph.Cli.Commands;

/// <summary><c>train</c>: makes the models of the name tagger and of the relations.</summary>
internal static class TrainCommand
{
    public static Command Create(CliContext context)
    {
        var data = new Option<string[]>("--data")
        {
            Description = "Folders of training corpora, laid out as docs/models.md tells",
            HelpName = "DIR",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var output = new Option<string?>("--out") { Description = "File of the name tagger's model", HelpName = "FILE" };
        var relations = new Option<string?>("--relations-out")
        {
            Description = "File of the relation model, learned from the annotated articles of the first data folder",
            HelpName = "FILE",
        };
        var command = new DocumentedCommand(
            "train",
            "Train the name tagger and the relation model; the same data give the same files, byte for byte",
            new Example("talentgraph train --data data/annotated/train corpora/ --out names.tgm", "on our articles and further corpora"),
            new Example("talentgraph train --data data/annotated/train --relations-out relations.tgm", "on annotated articles"))
        {
            data,
            output,
            relations,
        };
        command.SetAction((result, token) => RunAsync(
            context, result.GetRequiredValue(data), result.GetValue(output), result.GetValue(relations), token));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, string[] folders, string? names, string? relations, CancellationToken cancellationToken)
    {
        if (names is null && relations is null)
        {
            throw new CliException("Give --out FILE, --relations-out FILE, or both.", ExitCode.Usage);
        }

        if (Array.Find(folders, folder => !Directory.Exists(folder)) is { } missing)
        {
            throw new CliException($"There is no folder \"{missing}\".", ExitCode.Usage);
        }

        if (names is not null)
        {
            byte[] model = await ModelTrainer.TrainAsync(
                new ModelTrainingOptions { DataFolders = folders }, new StepLines(context.Terminal), cancellationToken);
            await WriteAsync(context, names, model, cancellationToken);
        }

        if (relations is not null)
        {
            IReadOnlyList<AnnotatedArticle> articles = await AnnotatedArticle.ReadFolderAsync(folders[0], cancellationToken);
            byte[] model = RelationTrainer.Train(articles, new RelationTrainingOptions(), cancellationToken);
            await WriteAsync(context, relations, model, cancellationToken);
        }

        return ExitCode.Ok;
    }

    private static async Task WriteAsync(CliContext context, string file, byte[] model, CancellationToken cancellationToken)
    {
        await File.WriteAllBytesAsync(file, model, cancellationToken);
        await context.Terminal.Out.WriteLineAsync(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}: {model.Length:N0} bytes"));
    }

    private sealed class StepLines(Terminal terminal) : IProgress<string>
    {
        public void Report(string value) => terminal.Error.WriteLine(SafeText.Line(value));
    }
}
