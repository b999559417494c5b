namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>A pair of mentions with what the annotation says of it.</summary>
/// <param name="Group">Number of its article; the pairs of an article are never torn apart.</param>
/// <param name="Keys">Hashed features.</param>
/// <param name="Told">The lanes that a rule claims, one bit each.</param>
/// <param name="Right">The lanes that are right, one bit each.</param>
/// <param name="Wrong">The lanes that are wrong, one bit each; what is in neither counts neither way.</param>
internal sealed record TrainingPair(int Group, uint[] Keys, ulong Told, ulong Right, ulong Wrong);
