namespace TalentGraph.Cli.Stores;

/// <summary>The address of a store, as given by <c>--store</c>.</summary>
/// <param name="Scheme">Which kind of store, lower case.</param>
/// <param name="Rest">What stands behind the scheme's colon: the file's path, or the host.</param>
internal sealed record StoreAddress(string Scheme, string Rest)
{
    public const string Default = "sqlite:talentgraph.db";

    public const string Sqlite = "sqlite";

    private static readonly string[] Neo4jSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    public bool IsSqlite => Scheme == Sqlite;

    /// <summary>Reads an address.</summary>
    /// <exception cref="CliException">It is none; the message says what is expected.</exception>
    public static StoreAddress Parse(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string scheme = colon < 0 ? "" : text[..colon].ToLowerInvariant();
        string rest = colon < 0 ? "" : text[(colon + 1)..];
        if (scheme == Sqlite && rest.Length > 0 && rest != ":memory:")
        {
            return new StoreAddress(scheme, rest);
        }

        if (Neo4jSchemes.Contains(scheme, StringComparer.Ordinal) && rest.StartsWith("//", StringComparison.Ordinal))
        {
            return rest.Contains('@', StringComparison.Ordinal)
                ? throw new CliException(
                    "A store's address must not hold credentials; set NEO4J_USERNAME and NEO4J_PASSWORD instead.", ExitCode.Usage)
                : new StoreAddress(scheme, rest);
        }

        throw new CliException(
            $"\"{text}\" is no store; expected sqlite:PATH, such as {Default}, or an address such as neo4j://HOST:7687.", ExitCode.Usage);
    }

    public override string ToString() => $"{Scheme}:{Rest}";
}
