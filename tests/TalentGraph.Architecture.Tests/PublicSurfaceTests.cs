using System.Reflection;
using System.Text;
using TalentGraph.Testing;

namespace TalentGraph.Architecture.Tests;

/// <summary>The public surface of every library, approved as text: a change to it is seen in review.</summary>
public sealed class PublicSurfaceTests
{
    public static TheoryData<string> Libraries => new(
        "GraphQL", "GraphQL.AspNetCore", "Graph", "Graph.Sqlite", "Bolt", "Graph.Neo4j",
        "Extraction", "Ingestion", "Export", "Evaluation", "Api");

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_types_and_members_are_approved(string library)
    {
        var assembly = Assembly.Load("TalentGraph." + library);
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append('\n');
            foreach (string member in MembersOf(type))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        Snapshot.Matches(text.ToString(), Path.Combine("Surface", library));
    }

    private static IEnumerable<string> MembersOf(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodInfo { IsSpecialName: true })
            .Where(member => !member.Name.Contains('<', StringComparison.Ordinal))
            .Where(member => type.GetMethod("<Clone>$") is null || member.Name is not ("ToString" or "Equals" or "GetHashCode" or "Deconstruct"))
            .Select(member => $"{member.MemberType.ToString().ToLowerInvariant()} {member}")
            .Order(StringComparer.Ordinal);
}
