using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TalentGraph.Cli.Help;

/// <summary>The usual help, then the command's examples; the program's own help ends with notes.</summary>
internal sealed class ExamplesHelp(HelpAction inner, string notes) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int result = inner.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is DocumentedCommand command)
        {
            WriteExamples(output, command.Examples);
        }
        else if (parseResult.CommandResult.Command is RootCommand)
        {
            output.WriteLine(notes);
        }

        return result;
    }

    private static void WriteExamples(TextWriter output, IReadOnlyList<Example> examples)
    {
        output.WriteLine("Examples:");
        foreach (Example example in examples)
        {
            output.WriteLine($"  {example.CommandText}");
            output.WriteLine($"      {example.Says}");
        }
    }
}
