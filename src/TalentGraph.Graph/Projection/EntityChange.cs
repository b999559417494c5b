namespace TalentGraph.Graph.Projection;

/// <summary>What an update did to entities.</summary>
/// <param name="Edits">Entities whose name or subkind changed.</param>
/// <param name="Vanished">Ids that are no entity any more; their rows are still there, for relationships to let go of.</param>
internal sealed record EntityChange(IReadOnlyList<EntityEdit> Edits, IReadOnlyList<string> Vanished);
