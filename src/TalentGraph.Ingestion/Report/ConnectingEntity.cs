using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Report;

/// <summary>An entity that two or more independent origins of a run name.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Name">Name.</param>
/// <param name="Origins">Independent origins of this run that name it, 2 or more.</param>
/// <param name="Strength">
/// How much it alone connects: for each pair of origins that it is in, one divided by the number of entities that the pair shares.
/// An entity that is the only thing two articles share adds 1 for that pair.
/// </param>
/// <param name="Articles">Titles of up to three of the articles, one an origin, in code point order.</param>
public sealed record ConnectingEntity(
    string Id, EntityKind Kind, string Name, int Origins, double Strength, IReadOnlyList<string> Articles);
