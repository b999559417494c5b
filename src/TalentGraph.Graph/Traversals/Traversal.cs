namespace TalentGraph.Graph.Traversals;

/// <summary>
/// A question of several levels that a reader answers in one go: where to start, and what to follow from there. Every entity
/// is expanded once per step, however often the level before has reached it, and only from the page that its step asks for.
/// </summary>
/// <param name="Roots">Where to start.</param>
/// <param name="Steps">What to follow from the roots.</param>
public sealed record Traversal(TraversalRoots Roots, IReadOnlyList<TraversalStep> Steps);
