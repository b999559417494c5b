namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Where a relationship stands.</summary>
internal readonly record struct EdgeEnds(string Id, string Type, string SubjectId, string ObjectId);
