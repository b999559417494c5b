namespace TalentGraph.Graph.Traversals;

/// <summary>What a traversal found.</summary>
/// <param name="Roots">The roots, as the single question would have given them.</param>
/// <param name="Levels">What each step from the roots found, in the order of the steps.</param>
public sealed record TraversalAnswer(FoundRoots Roots, IReadOnlyList<TraversalLevel> Levels);
