using TalentGraph.Extraction.Relations.Learned;
using TalentGraph.Graph.Model;

namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>A pair as it was found in a sentence.</summary>
/// <param name="Sentence">Where the sentence stands.</param>
/// <param name="Pair">The mentions.</param>
/// <param name="Keys">Hashed features.</param>
/// <param name="Told">The lanes that a rule claims, one bit each.</param>
internal sealed record CollectedPair(TextSpan Sentence, MentionPair Pair, uint[] Keys, ulong Told);
