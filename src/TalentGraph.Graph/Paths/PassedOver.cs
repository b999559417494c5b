namespace TalentGraph.Graph.Paths;

/// <summary>An entity that paths avoid because it is tied to too many to mean anything.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Degree">Number of its walkable relationships.</param>
public sealed record PassedOver(string EntityId, int Degree);
