using System.CommandLine;
using TalentGraph.Graph.Search;

namespace TalentGraph.Cli.Help;

/// <summary>Suggests commands and options that resemble what was typed.</summary>
internal static class NearNames
{
    private const double Threshold = 0.8;
    private const int MaxShown = 3;

    public static string? Suggest(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        foreach (string typed in parsed.UnmatchedTokens)
        {
            string[] near = typed.StartsWith('-')
                ? Nearest(typed.TrimStart('-'), OptionsOf(parsed).Select(option => option.Name.TrimStart('-')), "--")
                : Nearest(typed, command.Subcommands.Select(child => child.Name), "");
            if (near.Length > 0)
            {
                return $"Did you mean {string.Join(" or ", near.Select(name => $"\"{name}\""))}?";
            }
        }

        return null;
    }

    private static IEnumerable<Option> OptionsOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive));

    private static string[] Nearest(string typed, IEnumerable<string> names, string prefix) =>
    [
        .. names.Select(name => (Name: name, Score: JaroWinkler.Similarity(name, typed)))
            .Where(pair => pair.Score >= Threshold)
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Take(MaxShown)
            .Select(pair => prefix + pair.Name),
    ];
}
