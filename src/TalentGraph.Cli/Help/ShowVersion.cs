using System.CommandLine;
using System.CommandLine.Invocation;

namespace TalentGraph.Cli.Help;

/// <summary>Tells the version of this program; the library would tell that of the process, which tests run in another.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ProgramVersion.Text);
        return ExitCode.Ok;
    }
}
