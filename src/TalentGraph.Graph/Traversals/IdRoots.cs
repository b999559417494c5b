namespace TalentGraph.Graph.Traversals;

/// <summary>Starts at entities that the asker knows, as <see cref="Storage.IGraphReader.GetEntitiesAsync"/> gives them.</summary>
/// <param name="Ids">Public ids, current or former; unknown ones are passed over.</param>
public sealed record IdRoots(IReadOnlyCollection<string> Ids) : TraversalRoots;
