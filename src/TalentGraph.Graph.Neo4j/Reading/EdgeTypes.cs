using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>The relationship types to follow in each direction, in code point order.</summary>
internal sealed record EdgeTypes(IReadOnlyList<string> Outgoing, IReadOnlyList<string> Incoming)
{
    // Follows nothing: no relationship has this type.
    private const string None = "NONE";

    public static EdgeTypes Of(IReadOnlyList<EdgeStep> steps) => new(
        Types(steps, EdgeDirection.Incoming),
        Types(steps, EdgeDirection.Outgoing));

    /// <summary>These types in both directions; all types when there is none.</summary>
    public static EdgeTypes Of(IReadOnlyList<string> types) => Of(
        types.Count == 0
            ? [new EdgeStep(null, EdgeDirection.Either)]
            : [.. types.Select(type => new EdgeStep(type, EdgeDirection.Either))]);

    /// <summary>Puts the types into a statement that follows edges.</summary>
    public CypherStatement In(CypherStatement statement) =>
        statement.With("outgoing", Pattern(Outgoing)).With("incoming", Pattern(Incoming));

    private static string Pattern(IReadOnlyList<string> types) => types.Count == 0 ? None : string.Join('|', types);

    private static IReadOnlyList<string> Types(IReadOnlyList<EdgeStep> steps, EdgeDirection other) =>
    [
        .. steps.SelectMany(step => GraphOntology.Default.Relationships
                .Where(type => (step.Type is null || type.Name == step.Type) && (step.Direction != other || type.IsSymmetric))
                .Select(type => type.Name))
            .Distinct(StringComparer.Ordinal)
            .Order(CodePointComparer.Instance),
    ];
}
