namespace TalentGraph.Graph.Storage;

/// <summary>A relationship type with the direction in which it is followed from an asked entity.</summary>
/// <param name="Type">Relationship type; absent for all types.</param>
/// <param name="Direction">Which end the asked entity is.</param>
public sealed record EdgeStep(string? Type, EdgeDirection Direction);
