using System.Numerics;
using TalentGraph.Extraction.Relations.Learned;

namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>Trains the relation model on labelled pairs.</summary>
internal static class RelationRun
{
    // Beyond this share of the weights, larger ones are cut to the largest byte, so that the rest keeps its precision.
    private const double Covered = 0.9999;

    /// <summary>The weights, with chances and thresholds from scores of articles that the scoring weights had not seen.</summary>
    public static RelationWeights Train(IReadOnlyList<TrainingPair> pairs, RelationTrainingOptions options, CancellationToken cancellationToken)
    {
        List<ScoredLane> scores = OutOfFold(pairs, options, cancellationToken);
        float[] curves = LaneCurves.Fit(scores);
        float[] thresholds = LaneCurves.Thresholds(scores, curves, options.Precision);
        return Quantise(LaneWeights.Train(pairs, options, cancellationToken), curves, thresholds);
    }

    internal static List<ScoredLane> OutOfFold(IReadOnlyList<TrainingPair> pairs, RelationTrainingOptions options, CancellationToken cancellationToken)
    {
        var scores = new List<ScoredLane>();
        for (int fold = 0; fold < options.Folds; fold++)
        {
            var weights = LaneWeights.Train([.. pairs.Where(pair => pair.Group % options.Folds != fold)], options, cancellationToken);
            foreach (TrainingPair pair in pairs.Where(pair => pair.Group % options.Folds == fold))
            {
                for (ulong rest = pair.Right | pair.Wrong; rest != 0; rest &= rest - 1)
                {
                    int lane = BitOperations.TrailingZeroCount(rest);
                    scores.Add(new ScoredLane(lane, (pair.Told & (1UL << lane)) != 0, weights.Score(pair, lane), (pair.Right & (1UL << lane)) != 0));
                }
            }
        }

        return scores;
    }

    private static RelationWeights Quantise(LaneWeights trained, float[] curves, float[] thresholds)
    {
        uint[] keys = trained.Keys;
        float scale = Largest(trained, keys) / sbyte.MaxValue;
        var kept = new List<uint>();
        var rows = new List<sbyte>();
        Span<sbyte> row = stackalloc sbyte[RelationLanes.Count];
        foreach (uint key in keys)
        {
            ReadOnlySpan<float> weights = trained.Of(key);
            for (int lane = 0; lane < row.Length; lane++)
            {
                row[lane] = (sbyte)Math.Clamp(MathF.Round(weights[lane] / scale), -sbyte.MaxValue, sbyte.MaxValue);
            }

            if (row.ContainsAnyExcept((sbyte)0))
            {
                kept.Add(key);
                rows.AddRange(row);
            }
        }

        return new RelationWeights([.. kept], [.. rows], scale, curves, thresholds);
    }

    private static float Largest(LaneWeights trained, uint[] keys)
    {
        var all = new List<float>();
        foreach (uint key in keys)
        {
            foreach (float weight in trained.Of(key))
            {
                if (weight != 0)
                {
                    all.Add(Math.Abs(weight));
                }
            }
        }

        all.Sort();
        return all.Count == 0 ? 1 : Math.Max(all[(int)((all.Count - 1) * Covered)], 1e-3f);
    }
}
