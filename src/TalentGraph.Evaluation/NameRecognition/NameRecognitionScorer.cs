using TalentGraph.Evaluation.Corpora;
using TalentGraph.Evaluation.Training;

namespace TalentGraph.Evaluation.NameRecognition;

/// <summary>Scores recognised names against annotated ones: exact span and kind, PER, ORG and LOC.</summary>
public static class NameRecognitionScorer
{
    private const int Samples = 1000;
    private const int Bins = 10;

    private static readonly SpanKind[] Kinds = [SpanKind.Person, SpanKind.Organization, SpanKind.Place];

    /// <summary>Scores a set of documents.</summary>
    /// <param name="documents">The documents with their annotations.</param>
    /// <param name="recognizer">What is measured.</param>
    /// <returns>Scores, intervals (1,000 bootstrap samples of sentences, fixed seed), reliability and errors.</returns>
    public static NameRecognitionReport Score(IEnumerable<LabelledDocument> documents, INameRecognizer recognizer)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(recognizer);
        var tally = new NameTally();
        foreach (LabelledDocument document in documents)
        {
            tally.Add(document, recognizer.Recognize(document));
        }

        NameScore overall = Sum(tally.Sentences);
        (double low, double high) = Interval(tally.Sentences);
        return new NameRecognitionReport(
            overall,
            [.. Kinds.Select(kind => new KindScore(kind, tally.ScoreOf(kind)))],
            low,
            high,
            Reliability(tally.Predictions),
            [.. tally.Errors.OrderByDescending(error => error.Probability)]);
    }

    private static NameScore Sum(IEnumerable<NameScore> scores) =>
        scores.Aggregate(new NameScore(0, 0, 0), (sum, score) => sum.Plus(score));

    private static (double Low, double High) Interval(IReadOnlyList<NameScore> sentences)
    {
        var random = new SplitMix(1);
        var values = new double[Samples];
        for (int sample = 0; sample < Samples; sample++)
        {
            int right = 0;
            int others = 0;
            for (int i = 0; i < sentences.Count; i++)
            {
                NameScore drawn = sentences[random.Below(sentences.Count)];
                right += drawn.Right;
                others += drawn.Predicted + drawn.Annotated;
            }

            values[sample] = others == 0 ? 0 : 2.0 * right / others;
        }

        Array.Sort(values);
        return (values[(int)(Samples * 0.025)], values[(int)(Samples * 0.975)]);
    }

    private static ReliabilityBin[] Reliability(IReadOnlyList<(double Probability, bool IsRight)> predictions) =>
    [
        .. predictions
            .GroupBy(prediction => Math.Min((int)(prediction.Probability * Bins), Bins - 1))
            .OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin(
                (double)bin.Key / Bins,
                bin.Count(),
                bin.Average(prediction => prediction.Probability),
                bin.Average(prediction => prediction.IsRight ? 1.0 : 0.0))),
    ];
}
