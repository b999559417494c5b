namespace TalentGraph.Testing.Neo4j;

/// <summary>Finds a Neo4j for tests: a given address, else an installed directory.</summary>
internal abstract record Neo4jSource
{
    private const string UriVariable = "TALENTGRAPH_TEST_NEO4J";
    private const string HomeVariable = "NEO4J_HOME";

    private Neo4jSource()
    {
    }

    public static Neo4jSource Find()
    {
        if (Variable(UriVariable) is { } uri)
        {
            return new Running(new Neo4jEndpoint(new Uri(uri), Variable("NEO4J_USERNAME") ?? "neo4j", Variable("NEO4J_PASSWORD") ?? "neo4j"));
        }

        string[] homes = [Variable(HomeVariable) ?? "", SharedFiles.PathOf("neo4j")];
        if (homes.FirstOrDefault(home => home.Length > 0 && File.Exists(Path.Combine(home, "bin", "neo4j"))) is not { } found)
        {
            return new Missing(
                $"needs a Neo4j server: set {UriVariable} to its address, {HomeVariable} to a Neo4j directory, or {SharedFiles.Variable} to the folder that holds neo4j");
        }

        return HasJava() ? new Installed(found) : new Missing($"needs Java 17 to run the Neo4j server in \"{found}\"; install a Java runtime");
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static bool HasJava() => Variable("JAVA_HOME") is not null
        || (Variable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "java")));

    /// <summary>A server that runs already.</summary>
    public sealed record Running(Neo4jEndpoint Endpoint) : Neo4jSource;

    /// <summary>A directory to start one from.</summary>
    public sealed record Installed(string Home) : Neo4jSource;

    /// <summary>There is none.</summary>
    public sealed record Missing(string Reason) : Neo4jSource;
}
