using TalentGraph.Graph.Model;

namespace TalentGraph.Export.Csv;

/// <summary>A relationship with the names of its ends, so that a table can be read by itself.</summary>
internal sealed record NamedRelationship(Relationship Relationship, string? Subject, string? Object);
