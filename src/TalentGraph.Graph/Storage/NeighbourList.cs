namespace TalentGraph.Graph.Storage;

/// <summary>The walkable relationships of one entity.</summary>
/// <param name="Degree">Number of all walkable relationships.</param>
/// <param name="Hops">
/// The relationships, by confidence from high to low, then id; empty when there are more than the asked limit.
/// </param>
public sealed record NeighbourList(int Degree, IReadOnlyList<Hop> Hops);
