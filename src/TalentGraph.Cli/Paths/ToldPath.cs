using TalentGraph.Graph.Model;

namespace TalentGraph.Cli.Paths;

/// <summary>A path with everything that is needed to tell it.</summary>
/// <param name="Stops">The entities from one end to the other.</param>
/// <param name="Steps">What joins each to the next.</param>
/// <param name="Confidence">Product of the best confidence of each step.</param>
internal sealed record ToldPath(IReadOnlyList<Entity> Stops, IReadOnlyList<IReadOnlyList<ToldRelationship>> Steps, double Confidence);

/// <summary>A relationship in words, with the sentences behind it.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Sentence">What it says, without full stop.</param>
/// <param name="Source">Where it comes from, in words.</param>
/// <param name="Evidence">The best claims behind it.</param>
internal sealed record ToldRelationship(
    Relationship Relationship, string Sentence, string Source, IReadOnlyList<Evidence> Evidence);

/// <summary>A sentence and the article that it stands in.</summary>
internal sealed record Evidence(string Quote, Article Article);
