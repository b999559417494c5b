using System.CommandLine;
using TalentGraph.Cli.Diagnosis;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;

namespace TalentGraph.Cli.Commands;

/// <summary><c>doctor</c>: one line for each thing that must be right, with the remedy where it is not.</summary>
internal static class DoctorCommand
{
    public static Command Create(CliContext context)
    {
        Option<string> store = CommonOptions.Store();
        Option<bool> json = CommonOptions.Json();
        var command = new DocumentedCommand(
            "doctor",
            "Check store, rights, schema and model, and say what to do about what is wrong",
            new Example("talentgraph doctor", "the default store"),
            new Example("talentgraph doctor --store sqlite:news.db --json", "another one, for a machine"))
        {
            store,
            json,
        };
        command.SetAction((result, token) => RunAsync(context, result.GetRequiredValue(store), result.GetValue(json), token));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, string address, bool json, CancellationToken cancellationToken)
    {
        IReadOnlyList<Finding> findings = await new Doctor(context, address).ExamineAsync(cancellationToken);
        if (json)
        {
            await JsonDocumentOutput.WriteAsync(
                context.Terminal,
                writer =>
                {
                    writer.WriteStartArray();
                    foreach (Finding finding in findings)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("topic", finding.Topic);
                        writer.WriteBoolean("ok", finding.Ok);
                        writer.WriteString("says", finding.Says);
                        writer.WriteString("remedy", finding.Remedy);
                        writer.WriteEndObject();
                    }

                    writer.WriteEndArray();
                },
                cancellationToken);
        }
        else
        {
            foreach (Finding finding in findings)
            {
                await context.Terminal.Out.WriteLineAsync(Line(finding, context.Terminal));
            }
        }

        return findings.All(finding => finding.Ok) ? ExitCode.Ok : ExitCode.Failed;
    }

    private static string Line(Finding finding, Terminal terminal)
    {
        string mark = finding.Ok ? "ok  " : terminal.Paint(Tone.Error, "fail");
        string remedy = finding.Remedy is null ? "" : $" → {finding.Remedy}";
        return $"{mark}  {finding.Topic,-9}  {SafeText.Line(finding.Says + remedy)}";
    }
}
