using System.CommandLine;
using TalentGraph.Cli.Stores;

namespace TalentGraph.Cli.Commands;

/// <summary>Options and arguments that several commands share, so that they mean the same everywhere.</summary>
internal static class CommonOptions
{
    public static Option<string> Store() => new("--store")
    {
        Description = "The graph's store: sqlite:PATH, or neo4j://HOST:7687 as NEO4J_USERNAME and NEO4J_PASSWORD of the environment say (and NEO4J_DATABASE)",
        HelpName = "URI",
        DefaultValueFactory = _ => StoreAddress.Default,
    };

    public static Option<bool> Json() => new("--json") { Description = "Answer in JSON, for machines" };

    public static Option<bool> NoReference() => new("--no-reference")
    {
        Description = "Leave out the background facts that ship with the program (where well-known firms sit, who issued well-known policies)",
    };

    public static Argument<string[]> Paths(bool required) => new("PATH")
    {
        Description = "Files or folders (.txt, .md, .html, .json, .jsonl), http(s) addresses, or - for standard input",
        Arity = required ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
    };

    /// <summary>Refuses values outside a range while the command line is read.</summary>
    public static Option<T> Between<T>(this Option<T> option, T least, T most)
        where T : struct, IComparable<T>
    {
        option.Validators.Add(result =>
        {
            T value = result.GetValueOrDefault<T>();
            if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
            {
                result.AddError(string.Create(
                    System.Globalization.CultureInfo.InvariantCulture, $"{option.Name} must be {least} to {most}, not {value}."));
            }
        });
        return option;
    }
}
