using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Traversals;

/// <summary>Starts at a page of all entities, as <see cref="IGraphReader.ListEntitiesAsync"/> gives it.</summary>
/// <param name="Query">Which entities, in which order.</param>
/// <param name="Page">Window on the list.</param>
public sealed record ListRoots(EntityQuery Query, PageRequest Page) : TraversalRoots;
