using TalentGraph.Evaluation.Corpora;

namespace TalentGraph.Evaluation.NameRecognition;

/// <summary>How well names were recognised in a set.</summary>
/// <param name="Overall">Persons, organizations and places together (micro average).</param>
/// <param name="ByKind">Each of the three, in that order.</param>
/// <param name="LowF1">Lower end of the 95 % interval of the overall F1 (bootstrap over sentences).</param>
/// <param name="HighF1">Upper end of it.</param>
/// <param name="Reliability">What the probabilities were worth, lowest bin first.</param>
/// <param name="Errors">The errors, by falling probability, missed names last.</param>
public sealed record NameRecognitionReport(
    NameScore Overall,
    IReadOnlyList<KindScore> ByKind,
    double LowF1,
    double HighF1,
    IReadOnlyList<ReliabilityBin> Reliability,
    IReadOnlyList<NameError> Errors);

/// <summary>The score of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Score">Its counts.</param>
public sealed record KindScore(SpanKind Kind, NameScore Score);

/// <summary>Predicted names whose probability lies in one tenth.</summary>
/// <param name="From">Lower end, inclusive, 0 to 0.9.</param>
/// <param name="Predicted">How many names.</param>
/// <param name="MeanProbability">Their mean probability, 0 to 1.</param>
/// <param name="Precision">The share of them that was right, 0 to 1.</param>
public sealed record ReliabilityBin(double From, int Predicted, double MeanProbability, double Precision);

/// <summary>A name that was predicted wrongly or missed.</summary>
/// <param name="Document">The document's name.</param>
/// <param name="Name">The name's text.</param>
/// <param name="Predicted">What was predicted, or null when it was missed.</param>
/// <param name="Annotated">What is annotated for exactly this span, or null.</param>
/// <param name="Probability">The probability of the prediction; 0 for a missed name.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record NameError(
    string Document, string Name, SpanKind? Predicted, SpanKind? Annotated, double Probability, string Sentence);
