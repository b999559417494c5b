using TalentGraph.Evaluation.Corpora;
using TalentGraph.Evaluation.NameRecognition;
using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.Training;

/// <summary>Turns the lattice's probabilities into chances that hold on text that was not trained on (Platt 1999, one curve a class).</summary>
internal static class Calibrator
{
    private const int Iterations = 25;
    private const double Edge = 1e-6;

    // A pull to the identity, worth this many mentions: a class that is hardly seen keeps its probabilities.
    private const double Prior = 5;

    /// <summary>The weights with curves fitted on the documents.</summary>
    public static TaggerWeights Calibrate(TaggerWeights weights, IReadOnlyList<LabelledDocument> documents)
    {
        var points = new List<(SpanKind Kind, double Odds, bool IsRight)>();
        var recognizer = new TaggerRecognizer(new NameTagger(weights, LexiconGazetteer.Load()));
        foreach (LabelledDocument document in documents)
        {
            HashSet<NamedSpan> annotated = [.. document.Sentences.SelectMany(sentence => sentence.Spans)];
            points.AddRange(recognizer.Recognize(document).Select(name => (
                name.Span.Kind,
                Math.Log(Math.Clamp(name.Probability, Edge, 1 - Edge) / (1 - Math.Clamp(name.Probability, Edge, 1 - Edge))),
                annotated.Contains(name.Span))));
        }

        float[] curves =
        [
            .. Enum.GetValues<NameClass>().SelectMany(name => Fit(
                [.. points.Where(point => point.Kind == (SpanKind)name).Select(point => (point.Odds, point.IsRight))])),
        ];
        return weights with { Calibration = curves };
    }

    // Newton's method on the log likelihood of slope and offset.
    private static float[] Fit((double Odds, bool IsRight)[] points)
    {
        double slope = 1;
        double offset = 0;
        for (int iteration = 0; iteration < Iterations; iteration++)
        {
            double toSlope = Prior * (1 - slope);
            double toOffset = -Prior * offset;
            double slopeSlope = Prior;
            double slopeOffset = 0;
            double offsetOffset = Prior;
            foreach ((double odds, bool isRight) in points)
            {
                double chance = 1 / (1 + Math.Exp(-((slope * odds) + offset)));
                double error = (isRight ? 1 : 0) - chance;
                double spread = chance * (1 - chance);
                toSlope += error * odds;
                toOffset += error;
                slopeSlope += spread * odds * odds;
                slopeOffset += spread * odds;
                offsetOffset += spread;
            }

            double determinant = (slopeSlope * offsetOffset) - (slopeOffset * slopeOffset);
            slope += ((offsetOffset * toSlope) - (slopeOffset * toOffset)) / determinant;
            offset += ((slopeSlope * toOffset) - (slopeOffset * toSlope)) / determinant;
        }

        return [(float)slope, (float)offset];
    }
}
