using System.Xml.Linq;
using TalentGraph.Testing;

namespace TalentGraph.Architecture.Tests;

/// <summary>Who may reference whom, as data; the compiler then keeps the wall.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly SortedDictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["GraphQL"] = [],
        ["GraphQL.AspNetCore"] = ["GraphQL"],
        ["Graph"] = [],
        ["Graph.Sqlite"] = ["Graph"],
        ["Bolt"] = [],
        ["Graph.Neo4j"] = ["Graph", "Bolt"],
        ["Extraction"] = ["Graph"],
        ["Ingestion"] = ["Graph", "Extraction"],
        ["Export"] = ["Graph"],
        ["Evaluation"] = ["Graph", "Extraction"],
        ["Api"] = ["GraphQL", "GraphQL.AspNetCore", "Graph", "Extraction", "Ingestion"],
        ["Cli"] = ["GraphQL", "GraphQL.AspNetCore", "Graph", "Graph.Sqlite", "Bolt", "Graph.Neo4j", "Extraction", "Ingestion", "Export", "Evaluation", "Api"],
    };

    [Fact]
    public void Every_product_project_is_listed_here()
    {
        IEnumerable<string> projects = Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)["TalentGraph.".Length..]);

        Assert.Equal(Allowed.Keys, projects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Projects_reference_only_what_the_architecture_allows()
    {
        List<string> offenders = [];
        foreach ((string project, string[] allowed) in Allowed)
        {
            offenders.AddRange(ReferencesOf(project).Except(allowed).Select(other => $"{project} must not reference {other}"));
        }

        Assert.Empty(offenders);
    }

    [Fact]
    public void Only_the_command_line_writes_to_the_console()
    {
        IEnumerable<string> offenders = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("TalentGraph.Cli", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("Console.", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(offenders);
    }

    private static IEnumerable<string> ReferencesOf(string project)
    {
        string name = "TalentGraph." + project;
        var file = XDocument.Load(Repository.PathOf("src", name, name + ".csproj"));
        return file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value))
            .Select(reference => reference["TalentGraph.".Length..]);
    }
}
