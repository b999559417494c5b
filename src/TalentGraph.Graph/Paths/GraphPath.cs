namespace TalentGraph.Graph.Paths;

/// <summary>A sequence of distinct entities from one to another.</summary>
/// <param name="Hops">The hops in order.</param>
/// <param name="Confidence">Product of the best confidence of each hop, 0 to 0.99.</param>
public sealed record GraphPath(IReadOnlyList<PathHop> Hops, double Confidence);
