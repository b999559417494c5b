namespace TalentGraph.Graph.Paths;

/// <summary>The connections between two entities.</summary>
/// <param name="Paths">By hops, then confidence from high to low, then ids.</param>
/// <param name="PassedOver">Entities passed over, by degree from high to low, then id.</param>
/// <param name="ThroughHubs">Without any path: the best one through those passed over.</param>
/// <param name="Complete">Whether every path within the limits was looked at.</param>
public sealed record PathAnswer(
    IReadOnlyList<GraphPath> Paths, IReadOnlyList<PassedOver> PassedOver, GraphPath? ThroughHubs, bool Complete);
