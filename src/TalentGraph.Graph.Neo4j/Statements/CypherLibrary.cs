using System.Collections.Frozen;
using System.Reflection;

namespace TalentGraph.Graph.Neo4j.Statements;

/// <summary>The statements of <c>cypher/queries</c> and the scripts of <c>cypher/schema</c>, as they are embedded in this assembly.</summary>
internal static class CypherLibrary
{
    private const string Ending = ".cypher";
    private const string SchemaFolder = "schema/";

    // The plan cache is keyed on the text, so comments would only make it longer.
    private static readonly FrozenDictionary<string, CypherStatement> Statements = Names()
        .Where(name => !name.StartsWith(SchemaFolder, StringComparison.Ordinal))
        .Select(name => new CypherStatement(name[..^Ending.Length], "CYPHER 5\n" + WithoutComments(Read(name))))
        .ToFrozenDictionary(statement => statement.Name, StringComparer.Ordinal);

    /// <summary>All statements, by name.</summary>
    public static IEnumerable<CypherStatement> All => Statements.Values.OrderBy(statement => statement.Name, CodePointComparer.Instance);

    /// <summary>The statement of a file.</summary>
    /// <param name="name">Folder and name: <c>content/put-claims</c>.</param>
    public static CypherStatement Get(string name) => Statements[name];

    /// <summary>The schema scripts in order: their numbers and statements.</summary>
    public static IReadOnlyList<(int Version, IReadOnlyList<string> Statements)> Schema() =>
    [
        .. Names()
            .Where(name => name.StartsWith(SchemaFolder, StringComparison.Ordinal))
            .Order(CodePointComparer.Instance)
            .Select(name => (
                int.Parse(name.AsSpan(SchemaFolder.Length, 3), System.Globalization.CultureInfo.InvariantCulture),
                (IReadOnlyList<string>)[.. WithoutComments(Read(name)).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])),
    ];

    private static string[] Names() => typeof(CypherLibrary).Assembly.GetManifestResourceNames();

    private static string WithoutComments(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))).Trim();

    private static string Read(string name)
    {
        Assembly assembly = typeof(CypherLibrary).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!); // named by the assembly itself
        return reader.ReadToEnd();
    }
}
