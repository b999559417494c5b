using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Routes;

/// <summary>One step of a route.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Relationship">The relationship that it follows, in either direction.</param>
public sealed record RouteStep(Entity From, Entity To, Relationship Relationship);
