using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Traversals;

/// <summary>Starts at all entities of a name, as <see cref="Storage.IGraphReader.FindEntitiesAsync"/> gives them.</summary>
/// <param name="Kind">The kind; absent for all.</param>
/// <param name="Names">Names as typed.</param>
public sealed record NameRoots(EntityKind? Kind, IReadOnlyCollection<string> Names) : TraversalRoots;
