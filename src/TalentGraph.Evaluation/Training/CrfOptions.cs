namespace TalentGraph.Evaluation.Training;

/// <summary>How the weights are learned.</summary>
/// <param name="Seed">Start of the random order of sentences.</param>
/// <param name="VotePercent">How often, of 100, a sentence is learned with the features of the second pass.</param>
/// <param name="PartialPercent">How many, of 100, of the sentences whose labels are partly guessed are learned in each pass.</param>
/// <param name="Decay">Pull of the weights towards zero, per update of a row.</param>
/// <param name="DropOf256">How many, of 256, of a token's features are left out each time that it is learned.</param>
/// <param name="Tolerance">Largest error of a label's probability that is left alone.</param>
internal sealed record CrfOptions(
    ulong Seed,
    int VotePercent = 60,
    int PartialPercent = 30,
    float Decay = 0.001f,
    int DropOf256 = 38,
    float Tolerance = 0.005f);
