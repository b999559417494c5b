namespace TalentGraph.Extraction.Tagging;

/// <summary>What a model file holds.</summary>
/// <param name="Keys">Keys of the features, ascending.</param>
/// <param name="Rows">For each key <see cref="Labels.Lanes"/> weights, in units of <paramref name="Scale"/>.</param>
/// <param name="Scale">The log weight of one unit.</param>
/// <param name="Steps">Log weights of steps, <see cref="Labels.Lanes"/> to a row.</param>
/// <param name="Calibration">Slope and offset of the log odds, two for each class.</param>
internal sealed record TaggerWeights(
    uint[] Keys,
    sbyte[] Rows,
    float Scale,
    float[] Steps,
    float[] Calibration);
