using System.CommandLine;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;
using TalentGraph.Evaluation.Training;

namespace TalentGraph.Cli.Commands;

/// <summary><c>train</c>: makes the model of the name tagger.</summary>
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
        var output = new Option<string>("--out") { Description = "File of the model", HelpName = "FILE", Required = true };
        var command = new DocumentedCommand(
            "train",
            "Train the name tagger; the same data give the same file, byte for byte",
            new Example("talentgraph train --data data/annotated/train corpora/ --out names.tgm", "on our articles and further corpora"))
        {
            data,
            output,
        };
        command.SetAction((result, token) => RunAsync(
            context, result.GetRequiredValue(data), result.GetRequiredValue(output), token));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context, IReadOnlyList<string> folders, string file, CancellationToken cancellationToken)
    {
        if (folders.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
        {
            throw new CliException($"There is no folder \"{missing}\".", ExitCode.Usage);
        }

        byte[] model = await ModelTrainer.TrainAsync(
            new ModelTrainingOptions { DataFolders = folders }, new StepLines(context.Terminal), cancellationToken);
        await File.WriteAllBytesAsync(file, model, cancellationToken);
        await context.Terminal.Out.WriteLineAsync(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}: {model.Length:N0} bytes"));
        return ExitCode.Ok;
    }

    private sealed class StepLines(Terminal terminal) : IProgress<string>
    {
        public void Report(string value) => terminal.Error.WriteLine(SafeText.Line(value));
    }
}
