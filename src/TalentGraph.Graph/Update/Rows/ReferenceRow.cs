namespace TalentGraph.Graph.Update.Rows;

/// <summary>A stored reference source.</summary>
internal sealed record ReferenceRow(string Id, string Name, string Version);
