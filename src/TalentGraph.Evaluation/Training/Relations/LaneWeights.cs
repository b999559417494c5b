using System.Numerics;
using TalentGraph.Extraction.Relations.Learned;

namespace TalentGraph.Evaluation.Training.Relations;

/// <summary>A logistic regression for each lane over shared features, trained by AdaGrad.</summary>
internal sealed class LaneWeights
{
    private const float Epsilon = 1e-6f;
    private const ulong Seed = 7;

    private readonly RelationTrainingOptions _options;
    private readonly Dictionary<uint, int> _rows;
    private readonly float[] _weights;
    private readonly float[] _squares;

    private LaneWeights(RelationTrainingOptions options, Dictionary<uint, int> rows)
    {
        _options = options;
        _rows = rows;
        _weights = new float[rows.Count * RelationLanes.Count];
        _squares = new float[rows.Count * RelationLanes.Count];
    }

    /// <summary>The features, ascending.</summary>
    public uint[] Keys => [.. _rows.Keys.Order()];

    /// <summary>Trains on pairs.</summary>
    public static LaneWeights Train(IReadOnlyList<TrainingPair> pairs, RelationTrainingOptions options, CancellationToken cancellationToken)
    {
        var weights = new LaneWeights(options, Frequent(pairs, options.LeastSeen));
        (TrainingPair Pair, int[] Rows)[] items = [.. pairs.Where(pair => (pair.Right | pair.Wrong) != 0).Select(pair => (pair, weights.RowsOf(pair)))];
        var random = new SplitMix(Seed);
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            random.Shuffle(items.AsSpan());
            foreach ((TrainingPair pair, int[] rows) in items)
            {
                weights.Learn(pair, rows);
            }
        }

        return weights;
    }

    /// <summary>The score of a lane.</summary>
    public float Score(TrainingPair pair, int lane) => Score(RowsOf(pair), lane);

    /// <summary>The weights of a feature, a lane each.</summary>
    public ReadOnlySpan<float> Of(uint key) => _weights.AsSpan(_rows[key] * RelationLanes.Count, RelationLanes.Count);

    private static Dictionary<uint, int> Frequent(IReadOnlyList<TrainingPair> pairs, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (TrainingPair pair in pairs)
        {
            foreach (uint key in pair.Keys)
            {
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts.Where(count => count.Value >= least).Select(count => count.Key).Order().Select((key, row) => (key, row))
            .ToDictionary(pair => pair.key, pair => pair.row);
    }

    private int[] RowsOf(TrainingPair pair)
    {
        var rows = new List<int>(pair.Keys.Length);
        foreach (uint key in pair.Keys)
        {
            if (_rows.TryGetValue(key, out int row))
            {
                rows.Add(row * RelationLanes.Count);
            }
        }

        return [.. rows];
    }

    private float Score(int[] rows, int lane)
    {
        float sum = 0;
        foreach (int row in rows)
        {
            sum += _weights[row + lane];
        }

        return sum;
    }

    private void Learn(TrainingPair pair, int[] rows)
    {
        for (ulong rest = pair.Right | pair.Wrong; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            bool isRight = (pair.Right & (1UL << lane)) != 0;
            float error = (1 / (1 + MathF.Exp(-Score(rows, lane)))) - (isRight ? 1 : 0);
            foreach (int row in rows)
            {
                float gradient = error + (_options.Decay * _weights[row + lane]);
                _squares[row + lane] += gradient * gradient;
                _weights[row + lane] -= _options.Rate * gradient / (MathF.Sqrt(_squares[row + lane]) + Epsilon);
            }
        }
    }
}
