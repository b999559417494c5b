using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.GraphQL.Execution;

namespace TalentGraph.Api.Schema;

/// <summary>Fields of the ontology.</summary>
internal static class OntologyFields
{
    public static void Register(ResolverTable table) => table
        .Root("Query.ontology", _ => ValueTask.FromResult(GraphOntology.Default))
        .List<GraphOntology, KindDefinition>("Ontology.kinds", ontology => ontology.Kinds)
        .List<GraphOntology, RelationshipDefinition>("Ontology.relationships", ontology => ontology.Relationships)
        .Property<KindDefinition, EntityKind>("OntologyKind.kind", kind => kind.Kind)
        .Property<KindDefinition, string>("OntologyKind.description", kind => kind.Description)
        .List<KindDefinition, string>("OntologyKind.subkinds", kind => kind.Subkinds)
        .Property<RelationshipDefinition, string>("OntologyRelationship.type", type => type.Name)
        .Property<RelationshipDefinition, string>("OntologyRelationship.description", type => type.Description)
        .List<RelationshipDefinition, Ends>("OntologyRelationship.ends", EndsOf)
        .List<RelationshipDefinition, string>("OntologyRelationship.qualifiers", type => type.Qualifiers)
        .Property<RelationshipDefinition, bool>("OntologyRelationship.symmetric", type => type.IsSymmetric)
        .Property<RelationshipDefinition, bool>("OntologyRelationship.event", type => type.IsEvent)
        .Property<RelationshipDefinition, string>("OntologyRelationship.subjectWords", type => type.SubjectWords)
        .Property<RelationshipDefinition, string>("OntologyRelationship.objectWords", type => type.ObjectWords)
        .Property<Ends, EntityKind>("OntologyEnds.subject", ends => ends.Subject)
        .Property<Ends, EntityKind>("OntologyEnds.object", ends => ends.Object);

    private static IReadOnlyList<Ends> EndsOf(RelationshipDefinition type) =>
        [.. type.Ends.Select(pair => new Ends(pair.Subject, pair.Object)).OrderBy(ends => ends.Subject).ThenBy(ends => ends.Object)];

    private sealed record Ends(EntityKind Subject, EntityKind Object);
}
