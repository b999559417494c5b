using System.Numerics;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>Scores pairs. A hot path. Immutable and thread safe.</summary>
internal sealed class RelationModel
{
    private readonly RelationWeights _weights;
    private readonly Dictionary<uint, int> _rows;

    public RelationModel(RelationWeights weights)
    {
        _weights = weights;
        _rows = new Dictionary<uint, int>(weights.Keys.Length);
        for (int row = 0; row < weights.Keys.Length; row++)
        {
            _rows.Add(weights.Keys[row], row);
        }
    }

    /// <summary>The chance from which on a claim of a lane's type is made.</summary>
    public float Threshold(int lane) => _weights.Thresholds[lane / 2];

    /// <summary>The chance that a score gives by the curve that stands first.</summary>
    public static float Chance(float score, ReadOnlySpan<float> curve) => 1 / (1 + MathF.Exp(-((curve[0] * score) + curve[1])));

    /// <summary>Fills the chances, 0 to 1, of the lanes that are asked for; <paramref name="told"/> are those that a rule claims.</summary>
    public void Score(IReadOnlyList<uint> keys, ulong lanes, ulong told, Span<float> chances)
    {
        Span<int> sums = stackalloc int[RelationLanes.Count];
        sums.Clear();
        for (int i = 0; i < keys.Count; i++)
        {
            if (!_rows.TryGetValue(keys[i], out int row))
            {
                continue;
            }

            ReadOnlySpan<sbyte> weights = _weights.Rows.AsSpan(row * RelationLanes.Count, RelationLanes.Count);
            for (ulong rest = lanes; rest != 0; rest &= rest - 1)
            {
                int lane = BitOperations.TrailingZeroCount(rest);
                sums[lane] += weights[lane];
            }
        }

        for (ulong rest = lanes; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            int curve = RelationLanes.CurveAt(lane, (told & (1UL << lane)) != 0);
            chances[lane] = Chance(sums[lane] * _weights.Scale, _weights.Curves.AsSpan(curve));
        }
    }

    /// <summary>The weight of one feature in a lane; 0 where it is unknown.</summary>
    public int WeightOf(uint key, int lane) => _rows.TryGetValue(key, out int row) ? _weights.Rows[(row * RelationLanes.Count) + lane] : 0;
}
