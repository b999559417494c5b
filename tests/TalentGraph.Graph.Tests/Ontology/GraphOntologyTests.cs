using System.Reflection;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Graph.Tests.Ontology;

public sealed class GraphOntologyTests
{
    [Fact]
    public void The_shipped_ontology_declares_every_named_relationship_type_and_no_other()
    {
        IEnumerable<string?> constants = typeof(RelationshipTypes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string?)field.GetRawConstantValue());

        Assert.Equal(GraphOntology.Default.Relationships.Select(type => type.Name), constants);
    }

    [Theory]
    [InlineData("LOCATED_IN", EntityKind.Firm, EntityKind.Hub, true)]
    [InlineData("LOCATED_IN", EntityKind.Person, EntityKind.Hub, false)]
    [InlineData("PART_OF", EntityKind.Policy, EntityKind.Policy, true)]
    [InlineData("PART_OF", EntityKind.Policy, EntityKind.Hub, false)]
    [InlineData("PARTNERS_WITH", EntityKind.Firm, EntityKind.Institution, true)]
    [InlineData("PARTNERS_WITH", EntityKind.Firm, EntityKind.Hub, false)]
    public void Ends_are_checked_by_kind(string type, EntityKind subject, EntityKind target, bool allowed) =>
        Assert.Equal(allowed, GraphOntology.Default[type].Allows(subject, target));

    [Fact]
    public void Variants_and_symmetry_are_read()
    {
        Assert.Equal("effect", GraphOntology.Default[RelationshipTypes.Targets].Variant);
        Assert.True(GraphOntology.Default[RelationshipTypes.CompetesWith].IsSymmetric);
        Assert.True(GraphOntology.Default[RelationshipTypes.MovedTo].IsEvent);
    }

    [Theory]
    [InlineData("kinds: [", "The ontology is not valid YAML at line")]
    [InlineData("kinds:\n  Planet: { description: x, subkinds: [] }", "at line 2, column 11: \"Planet\" is no kind")]
    [InlineData("kinds:\n  Person: { subkinds: [] }", "at line 2, column 11: \"description\" is missing")]
    [InlineData("kinds:\n  Person: { description: A., subkinds: [] }", "at line 2, column 3: the kind Firm is missing")]
    public void A_broken_ontology_is_rejected_with_the_place(string yaml, string message)
    {
        OntologyException error = Assert.Throws<OntologyException>(() => GraphOntology.Load(new StringReader(yaml)));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_qualifier_is_rejected_with_the_place()
    {
        string yaml = ShippedYaml().Replace("qualifiers: [role, leadership]", "qualifiers: [rank]", StringComparison.Ordinal);

        OntologyException error = Assert.Throws<OntologyException>(() => GraphOntology.Load(new StringReader(yaml)));

        Assert.Contains("\"rank\" is no qualifier", error.Message, StringComparison.Ordinal);
    }

    private static string ShippedYaml()
    {
        using var reader = new StreamReader(
            typeof(GraphOntology).Assembly.GetManifestResourceStream("ontology.yaml")!);
        return reader.ReadToEnd();
    }
}
