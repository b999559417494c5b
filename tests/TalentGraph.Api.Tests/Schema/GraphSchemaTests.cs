using System.Text.RegularExpressions;
using TalentGraph.Api.Schema;
using TalentGraph.Graph.Ontology;
using TalentGraph.GraphQL.TypeSystem.Comparison;
using TalentGraph.Testing;

namespace TalentGraph.Api.Tests.Schema;

public sealed partial class GraphSchemaTests
{
    [Fact]
    public void Every_field_has_a_resolver_that_fits() => Assert.NotNull(GraphSchema.Create());

    [Fact]
    public void The_relationship_types_are_the_ontologys()
    {
        string body = TypeBody("enum RelationshipType");

        Assert.Equal(
            GraphOntology.Default.Relationships.Select(type => type.Name),
            EnumValue().Matches(body).Select(match => match.Groups["name"].Value));
    }

    [Fact]
    public void A_change_that_breaks_clients_is_approved_first()
    {
        string approved = File.ReadAllText(Repository.PathOf("tests", "TalentGraph.Api.Tests", "Schema", "approved.graphql"));

        IEnumerable<string> breaking = SchemaComparison.Compare(approved, GraphSchema.Sdl)
            .Where(change => change.Impact == SchemaImpact.Breaking)
            .Select(change => change.ToString());

        Assert.Empty(breaking);
    }

    private static string TypeBody(string header)
    {
        int start = GraphSchema.Sdl.IndexOf(header, StringComparison.Ordinal);
        return GraphSchema.Sdl[start..GraphSchema.Sdl.IndexOf('}', start)];
    }

    [GeneratedRegex(@"^  (?<name>[A-Z_]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EnumValue();
}
