using System.CommandLine;
using System.CommandLine.Parsing;

namespace TalentGraph.Cli.Help;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Commands that work as they stand.</param>
internal sealed class DocumentedCommand(string name, string description, params IReadOnlyList<Example> examples)
    : Command(name, description)
{
    public IReadOnlyList<Example> Examples { get; } = examples;

    /// <summary>The command with those above it, as one types it.</summary>
    public static string PathOf(CommandResult command)
    {
        List<string> names = [];
        for (SymbolResult? at = command; at is not null; at = at.Parent)
        {
            if (at is CommandResult { Command: not RootCommand } part)
            {
                names.Insert(0, part.Command.Name);
            }
        }

        return string.Join(' ', names.Prepend("talentgraph"));
    }
}
