using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.Training;

/// <summary>The weights in training: a row of <see cref="Labels.Lanes"/> floats a feature, whose last lane sums squared gradients.</summary>
/// <remarks>A hot path. The update is AdaGrad (Duchi et al. 2011) with one rate a row, so that a row is one cache line.</remarks>
internal sealed class CrfWeights(int features)
{
    private const int Lanes = Labels.Lanes;
    private const float Epsilon = 1e-2f;

    private readonly float[] _rows = GC.AllocateArray<float>(features * Lanes, pinned: true);

    public int Count { get; } = features;

    public float[] Steps { get; } = new float[Lanes * Lanes];

    public float[] StepSquares { get; } = new float[Lanes * Lanes];

    public ReadOnlySpan<float> Row(int feature) => _rows.AsSpan(feature * Lanes, Labels.Count);

    public void CopyRow(CrfWeights source, int from, int to) =>
        source._rows.AsSpan(from * Lanes, Lanes).CopyTo(_rows.AsSpan(to * Lanes, Lanes));

    /// <summary>Adds all weights of another table of the same features.</summary>
    public void Add(CrfWeights other)
    {
        for (int i = 0; i < _rows.Length; i++)
        {
            _rows[i] += other._rows[i];
        }

        for (int i = 0; i < Steps.Length; i++)
        {
            Steps[i] += other.Steps[i];
        }
    }

    public void Scale(float factor)
    {
        for (int i = 0; i < _rows.Length; i++)
        {
            _rows[i] *= factor;
        }

        for (int i = 0; i < Steps.Length; i++)
        {
            Steps[i] *= factor;
        }
    }

    /// <summary>Adds the weights of the features to the scores.</summary>
    public void AddScores(ReadOnlySpan<uint> features, Span<float> scores)
    {
        ref float rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref float target = ref MemoryMarshal.GetReference(scores);
        var low = Vector256.LoadUnsafe(ref target);
        var high = Vector256.LoadUnsafe(ref target, 8);
        foreach (uint feature in features)
        {
            ref float row = ref Unsafe.Add(ref rows, (int)feature * Lanes);
            low += Vector256.LoadUnsafe(ref row);
            high += Vector256.LoadUnsafe(ref row, 8);
        }

        low.StoreUnsafe(ref target);
        high.StoreUnsafe(ref target, 8);
        scores[Lanes - 1] = 0;
    }

    /// <summary>Moves the rows of the features along a gradient whose last lane is 0.</summary>
    public void Update(ReadOnlySpan<uint> features, ReadOnlySpan<float> gradient, float rate, float decay)
    {
        ref float rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        ref float source = ref MemoryMarshal.GetReference(gradient);
        var low = Vector256.LoadUnsafe(ref source);
        var high = Vector256.LoadUnsafe(ref source, 8);
        float square = Vector256.Sum((low * low) + (high * high));
        foreach (uint feature in features)
        {
            ref float row = ref Unsafe.Add(ref rows, (int)feature * Lanes);
            ref float squares = ref Unsafe.Add(ref row, Lanes - 1);
            float total = squares + square;
            float step = rate / MathF.Sqrt(total + Epsilon);
            var keep = Vector256.Create(1 - (step * decay));
            ((Vector256.LoadUnsafe(ref row) * keep) + (low * step)).StoreUnsafe(ref row);
            ((Vector256.LoadUnsafe(ref row, 8) * keep) + (high * step)).StoreUnsafe(ref row, 8);
            squares = total;
        }
    }
}
