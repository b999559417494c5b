using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>
/// One relationship type followed in one direction: what one index range holds, already in order of confidence.
/// A step over all types or in both directions is several of them, merged.
/// </summary>
/// <param name="Type">Relationship type.</param>
/// <param name="Outgoing">Whether the asked entity is the subject.</param>
internal readonly record struct Branch(string Type, bool Outgoing)
{
    public static IReadOnlyList<Branch> Of(IReadOnlyList<EdgeStep> steps) => [.. steps.SelectMany(Of).Distinct()];

    public static IReadOnlyList<Branch> Of(IReadOnlyList<string> types) =>
        types.Count == 0 ? Of([new EdgeStep(null, EdgeDirection.Either)]) : Of([.. types.Select(type => new EdgeStep(type, EdgeDirection.Either))]);

    private static IEnumerable<Branch> Of(EdgeStep step)
    {
        IEnumerable<RelationshipDefinition> types = GraphOntology.Default.Relationships
            .Where(type => step.Type is null || type.Name == step.Type);
        foreach (RelationshipDefinition type in types)
        {
            if (step.Direction != EdgeDirection.Incoming || type.IsSymmetric)
            {
                yield return new Branch(type.Name, Outgoing: true);
            }

            if (step.Direction != EdgeDirection.Outgoing || type.IsSymmetric)
            {
                yield return new Branch(type.Name, Outgoing: false);
            }
        }
    }
}
