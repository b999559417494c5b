using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Traversals;

/// <summary>Starts at entities that the asker has read already.</summary>
/// <param name="Entities">The entities.</param>
public sealed record KnownRoots(IReadOnlyCollection<Entity> Entities) : TraversalRoots;
