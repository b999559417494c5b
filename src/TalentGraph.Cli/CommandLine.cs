using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TalentGraph.Cli.Commands;
using TalentGraph.Cli.Help;
using TalentGraph.Cli.Output;

namespace TalentGraph.Cli;

/// <summary>The program's command line: parses, runs one command, and turns what goes wrong into a sentence and an exit code.</summary>
internal static class CommandLine
{
    private const string Description =
        "TalentGraph reads news articles into a graph of people, firms, hubs and policies, and keeps the sentence behind every edge. "
        + "Extracted by machine: check before publishing.";

    private const string Notes =
        """
        Exit codes:
          0    done
          1    failed; the message says why
          2    the command line is wrong
          3    done, but some inputs were rejected
          4    the store cannot be reached or does not exist
          130  stopped by Ctrl-C
        """;

    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliContext context, CancellationToken cancellationToken)
    {
        ParseResult parsed = Create(context).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var invocation = new InvocationConfiguration
        {
            Output = context.Terminal.Out,
            Error = context.Terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        if (parsed.Errors.Count > 0)
        {
            return await RefuseAsync(parsed, context.Terminal);
        }

        try
        {
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (Exception failure) when (Failure.TryTell(failure, cancellationToken, out string message, out int exitCode))
        {
            await context.Terminal.WriteErrorAsync(message);
            return exitCode;
        }
    }

    private static RootCommand Create(CliContext context)
    {
        var root = new RootCommand(Description)
        {
            ServeCommand.Create(context),
            ImportCommand.Create(context),
            ExtractCommand.Create(context),
            ExplainCommand.Create(context),
            QueryCommand.Create(context),
            PathsCommand.Create(context),
            ExportCommand.Create(context),
            EvaluateCommand.Create(context),
            TrainCommand.Create(context),
            StatsCommand.Create(context),
            StoreCommand.Create(context),
            DoctorCommand.Create(context),
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelp((HelpAction)help.Action!, Notes); // the library sets it
        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion();
        root.SetAction((result, token) => ShowHelpAsync(help, result));
        return root;
    }

    private static Task<int> ShowHelpAsync(HelpOption help, ParseResult result)
    {
        ((SynchronousCommandLineAction)help.Action!).Invoke(result);
        return Task.FromResult(ExitCode.Usage);
    }

    private static async Task<int> RefuseAsync(ParseResult parsed, Terminal terminal)
    {
        foreach (string message in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
        {
            await terminal.WriteErrorAsync(message);
        }

        if (NearNames.Suggest(parsed) is { } suggestion)
        {
            await terminal.Error.WriteLineAsync(suggestion);
        }

        string command = DocumentedCommand.PathOf(parsed.CommandResult);
        await terminal.Error.WriteLineAsync($"See \"{command} --help\".");
        return ExitCode.Usage;
    }
}
