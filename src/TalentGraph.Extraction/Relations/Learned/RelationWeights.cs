namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>What the relation model has learned.</summary>
/// <param name="Keys">Hashed features, ascending.</param>
/// <param name="Rows">A weight for each feature and lane, feature by feature.</param>
/// <param name="Scale">What a weight of one is worth.</param>
/// <param name="Curves">Slope and offset that make a chance of each lane's score, lane by lane.</param>
/// <param name="Thresholds">The chance from which on a claim of each type is made.</param>
internal sealed record RelationWeights(uint[] Keys, sbyte[] Rows, float Scale, float[] Curves, float[] Thresholds);
