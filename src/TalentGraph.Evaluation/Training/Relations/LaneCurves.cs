using TalentGraph.Extraction.Relations.Learned;

namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>Fits, on out-of-fold scores, the curves that make chances of scores (Platt scaling) and the thresholds of the types.</summary>
internal static class LaneCurves
{
    private const int Iterations = 30;

    // A pull to the curve of all types, worth this many pairs.
    private const double Prior = 10;

    private const int Benefit = 3;
    private const double LeastPrecision = 0.8;

    // Where nothing shows that a type is precise, only what is nearly certain is claimed.
    private const float WhenUnproven = 0.95f;
    private const float Lowest = 0.4f;

    /// <summary>Slope and offset of each lane.</summary>
    public static float[] Fit(IReadOnlyList<ScoredLane> scores)
    {
        var curves = new float[RelationLanes.CurveLength];
        foreach (bool told in (bool[])[false, true])
        {
            ScoredLane[] voted = [.. scores.Where(score => score.IsTold == told)];
            (double slope, double offset) all = Fit([.. voted.Where(score => score.Lane != RelationLanes.Past)], (1, 0));
            for (int lane = 0; lane < RelationLanes.Count; lane++)
            {
                (double slope, double offset) = Fit([.. voted.Where(score => score.Lane / 2 == lane / 2)], all);
                int at = RelationLanes.CurveAt(lane, told);
                (curves[at], curves[at + 1]) = ((float)slope, (float)offset);
            }
        }

        return curves;
    }

    /// <summary>
    /// The chance of each type from which on claims are made: the lowest one from which on all claims together are as precise as is
    /// asked for, and more for a type that is far less precise there.
    /// </summary>
    public static float[] Thresholds(IReadOnlyList<ScoredLane> scores, float[] curves, double precision)
    {
        (int Type, float Chance, bool IsRight)[] claims =
        [
            .. scores.Where(score => score.Lane != RelationLanes.Past)
                .Select(score => (score.Lane / 2, Chance(score, curves), score.IsRight))
                .OrderByDescending(claim => claim.Item2),
        ];
        float common = Threshold([.. claims.Select(claim => (claim.Chance, claim.IsRight))], 0, precision, Lowest);
        var thresholds = new float[RelationLanes.TypeCount];
        for (int type = 0; type < thresholds.Length; type++)
        {
            (float, bool)[] own = [.. claims.Where(claim => claim.Type == type).Select(claim => (claim.Chance, claim.IsRight))];
            thresholds[type] = Threshold(own, Benefit, Math.Min(precision, LeastPrecision), common);
        }

        return thresholds;
    }

    // The first claims count as if so many right ones had been seen before: a few wrong ones prove little.
    private static float Threshold((float Chance, bool IsRight)[] claims, int benefit, double precision, float lowest)
    {
        float threshold = WhenUnproven;
        int right = benefit;
        for (int i = 0; i < claims.Length && claims[i].Chance >= lowest; i++)
        {
            right += claims[i].IsRight ? 1 : 0;
            bool isLast = i + 1 == claims.Length || claims[i + 1].Chance < claims[i].Chance;
            bool isLowest = i + 1 == claims.Length || claims[i + 1].Chance < lowest;
            threshold = right < precision * (i + 1 + benefit) || !isLast ? threshold : isLowest ? lowest : claims[i].Chance;
        }

        return threshold;
    }

    /// <summary>The chance that a score gives.</summary>
    public static float Chance(ScoredLane score, float[] curves) =>
        RelationModel.Chance(score.Score, curves.AsSpan(RelationLanes.CurveAt(score.Lane, score.IsTold)));

    // Newton's method on the log likelihood of slope and offset.
    private static (double Slope, double Offset) Fit(ScoredLane[] scores, (double Slope, double Offset) prior)
    {
        (double slope, double offset) = prior;
        for (int iteration = 0; iteration < Iterations; iteration++)
        {
            double toSlope = Prior * (prior.Slope - slope);
            double toOffset = Prior * (prior.Offset - offset);
            (double slopeSlope, double slopeOffset, double offsetOffset) = (Prior, 0, Prior);
            foreach (ScoredLane score in scores)
            {
                double chance = 1 / (1 + Math.Exp(-((slope * score.Score) + offset)));
                double error = (score.IsRight ? 1 : 0) - chance;
                double spread = chance * (1 - chance);
                toSlope += error * score.Score;
                toOffset += error;
                slopeSlope += spread * score.Score * score.Score;
                slopeOffset += spread * score.Score;
                offsetOffset += spread;
            }

            double determinant = (slopeSlope * offsetOffset) - (slopeOffset * slopeOffset);
            slope += ((offsetOffset * toSlope) - (slopeOffset * toOffset)) / determinant;
            offset += ((slopeSlope * toOffset) - (slopeOffset * toSlope)) / determinant;
        }

        return (slope, offset);
    }
}
