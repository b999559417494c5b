using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Ontology;

/// <summary>A kind of entity as the ontology declares it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Subkinds">Its subkinds, in the ontology's order; empty when it has none.</param>
public sealed record KindDefinition(EntityKind Kind, string Description, IReadOnlyList<string> Subkinds);
