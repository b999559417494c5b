using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Api.Resolvers;

/// <summary>A typed field of the schema that follows relationships: <c>Firm.hubs</c> is LOCATED_IN, outgoing, to hubs.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Type">Relationship type.</param>
/// <param name="Direction">Which end the parent is.</param>
/// <param name="Kinds">Kinds of the other end; empty where the ontology leaves no other.</param>
internal sealed record RelatedField(string Field, string Type, EdgeDirection Direction, params EntityKind[] Kinds);
