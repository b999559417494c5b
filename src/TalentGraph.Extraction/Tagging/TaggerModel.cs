using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TalentGraph.Extraction.Tagging;

/// <summary>The weights of a trained tagger, ready for use. Immutable, safe for many threads.</summary>
internal sealed class TaggerModel
{
    private readonly ulong[] _slots;
    private readonly sbyte[] _rows;
    private readonly float _scale;
    private readonly uint _mask;

    public TaggerModel(TaggerWeights weights)
    {
        _scale = weights.Scale;
        _rows = weights.Rows;
        Steps = weights.Steps;
        Calibration = weights.Calibration;
        uint slots = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1024, weights.Keys.Length * 2));
        _mask = slots - 1;
        _slots = new ulong[slots];
        for (int row = 0; row < weights.Keys.Length; row++)
        {
            Insert(weights.Keys[row], row);
        }
    }

    /// <summary>Weights of steps, <see cref="Labels.Lanes"/> to a row.</summary>
    public float[] Steps { get; }

    /// <summary>Slope and offset of the log odds, two a class.</summary>
    public float[] Calibration { get; }

    /// <summary>Sums the weights of the features.</summary>
    /// <param name="keys">The features.</param>
    /// <param name="scores">Receives one score per label, or adds to it.</param>
    /// <param name="add">Whether to add to what is there.</param>
    public void Score(ReadOnlySpan<uint> keys, Span<float> scores, bool add)
    {
        Vector256<short> sum = Vector256<short>.Zero;
        ref sbyte rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (uint key in keys)
        {
            int row = Find(key);
            if (row >= 0)
            {
                var weights = Vector128.LoadUnsafe(ref Unsafe.Add(ref rows, row * Labels.Lanes));
                (Vector128<short> low, Vector128<short> high) = Vector128.Widen(weights);
                sum += Vector256.Create(low, high);
            }
        }

        for (int lane = 0; lane < Labels.Lanes; lane++)
        {
            scores[lane] = (add ? scores[lane] : 0) + (sum[lane] * _scale);
        }
    }

    /// <summary>The calibrated chance of a mention whose span the lattice gives this probability.</summary>
    public float Calibrate(NameClass name, float probability)
    {
        float odds = MathF.Log(Math.Clamp(probability, 1e-6f, 1 - 1e-6f) / (1 - Math.Clamp(probability, 1e-6f, 1 - 1e-6f)));
        float slope = Calibration[2 * (int)name];
        float offset = Calibration[(2 * (int)name) + 1];
        return 1 / (1 + MathF.Exp(-((slope * odds) + offset)));
    }

    private void Insert(uint key, int row)
    {
        uint slot = key & _mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & _mask;
        }

        _slots[slot] = ((ulong)key << 32) | (uint)(row + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint key)
    {
        uint slot = key & _mask;
        while (true)
        {
            ulong entry = _slots[slot];
            if (entry == 0)
            {
                return -1;
            }

            if ((uint)(entry >> 32) == key)
            {
                return (int)(uint)entry - 1;
            }

            slot = (slot + 1) & _mask;
        }
    }
}
