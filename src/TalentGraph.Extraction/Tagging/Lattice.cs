namespace TalentGraph.Extraction.Tagging;

/// <summary>Chains of labels over one sentence: the best one, and how probable each label is.</summary>
/// <remarks>
/// A hot path. Scores are log weights, <see cref="Labels.Lanes"/> a token; a mask per token (one bit a label) bounds the
/// labels that it may have. Chains that BILOU forbids do not exist. Arrays are kept from sentence to sentence.
/// </remarks>
internal sealed class Lattice
{
    private const int Lanes = Labels.Lanes;
    private const float Forbidden = float.NegativeInfinity;

    private static readonly (byte From, byte To)[] Steps = CreateSteps();

    private readonly float[] _step = new float[Lanes * Lanes];
    private readonly float[] _stepFactor = new float[Lanes * Lanes];
    private float[] _factors = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _scales = [];
    private float[] _best = [];
    private byte[] _origins = [];

    /// <summary>All pairs of labels that may follow each other.</summary>
    public static ReadOnlySpan<(byte From, byte To)> AllowedSteps => Steps;

    /// <summary>Takes over the weights of steps, <see cref="Labels.Lanes"/> to a row, the row being the earlier label.</summary>
    public void SetSteps(ReadOnlySpan<float> weights)
    {
        foreach ((byte from, byte to) in Steps)
        {
            _step[(from * Lanes) + to] = weights[(from * Lanes) + to];
            _stepFactor[(from * Lanes) + to] = MathF.Exp(weights[(from * Lanes) + to]);
        }
    }

    /// <summary>Finds the best chain (Viterbi).</summary>
    public void Decode(ReadOnlySpan<float> scores, Span<byte> labels)
    {
        int count = labels.Length;
        Reserve(count);
        for (int label = 0; label < Labels.Count; label++)
        {
            _best[label] = (Labels.Initial >> label & 1) != 0 ? scores[label] : Forbidden;
        }

        Span<float> reach = stackalloc float[Lanes];
        for (int i = 1; i < count; i++)
        {
            Span<byte> origins = _origins.AsSpan(i * Lanes, Lanes);
            ReadOnlySpan<float> previous = _best.AsSpan((i - 1) * Lanes, Lanes);
            reach.Fill(Forbidden);
            foreach ((byte from, byte to) in Steps)
            {
                float score = previous[from] + _step[(from * Lanes) + to];
                if (score > reach[to])
                {
                    reach[to] = score;
                    origins[to] = from;
                }
            }

            for (int label = 0; label < Labels.Count; label++)
            {
                _best[(i * Lanes) + label] = reach[label] + scores[(i * Lanes) + label];
            }
        }

        Trace(labels);
    }

    /// <summary>Computes the probability of each label of each token.</summary>
    /// <param name="scores">Log weights, <see cref="Labels.Lanes"/> a token.</param>
    /// <param name="masks">The labels that each token may have; empty when all may.</param>
    /// <param name="count">The number of tokens.</param>
    /// <param name="probabilities">Receives the probabilities, laid out as the scores.</param>
    /// <returns>False when the masks leave no chain; the probabilities are then undefined.</returns>
    public bool Weigh(ReadOnlySpan<float> scores, ReadOnlySpan<ushort> masks, int count, Span<float> probabilities)
    {
        Reserve(count);
        if (!RunForward(scores, masks, count))
        {
            return false;
        }

        RunBackward(count);
        for (int i = 0; i < count * Lanes; i++)
        {
            probabilities[i] = _forward[i] * _backward[i];
        }

        return true;
    }

    /// <summary>Adds the expected number of each step to a table; after <see cref="Weigh"/> for the same sentence.</summary>
    public void AddExpectedSteps(int count, float sign, Span<float> table)
    {
        for (int i = 1; i < count; i++)
        {
            float scale = sign / _scales[i];
            foreach ((byte from, byte to) in Steps)
            {
                table[(from * Lanes) + to] += scale * _forward[((i - 1) * Lanes) + from]
                    * _stepFactor[(from * Lanes) + to] * _factors[(i * Lanes) + to] * _backward[(i * Lanes) + to];
            }
        }
    }

    /// <summary>Probability that exactly these tokens are one mention of the class; after <see cref="Weigh"/> for the same sentence.</summary>
    public float SpanProbability(NameClass name, int first, int end)
    {
        int label = Labels.At(name, first, first, end);
        float probability = _forward[(first * Lanes) + label] * _backward[(first * Lanes) + label];
        for (int i = first + 1; i < end; i++)
        {
            int next = Labels.At(name, i, first, end);
            float share = _stepFactor[(label * Lanes) + next] * _factors[(i * Lanes) + next]
                * _backward[(i * Lanes) + next] / _scales[i];
            float whole = _backward[((i - 1) * Lanes) + label];
            probability *= whole > 0 ? share / whole : 0;
            label = next;
        }

        return Math.Clamp(probability, 0, 1);
    }

    private static (byte From, byte To)[] CreateSteps()
    {
        var steps = new List<(byte From, byte To)>();
        for (byte from = 0; from < Labels.Count; from++)
        {
            for (byte to = 0; to < Labels.Count; to++)
            {
                if ((Labels.After(from) >> to & 1) != 0)
                {
                    steps.Add((from, to));
                }
            }
        }

        return [.. steps];
    }

    private void Reserve(int count)
    {
        int cells = count * Lanes;
        if (_forward.Length >= cells)
        {
            return;
        }

        int capacity = Math.Max(64 * Lanes, cells + (cells / 2));
        _factors = new float[capacity];
        _forward = new float[capacity];
        _backward = new float[capacity];
        _best = new float[capacity];
        _origins = new byte[capacity];
        _scales = new float[capacity / Lanes];
    }

    private void Trace(Span<byte> labels)
    {
        int last = labels.Length - 1;
        int best = Labels.Outside;
        for (int label = 0; label < Labels.Count; label++)
        {
            if ((Labels.Final >> label & 1) != 0 && _best[(last * Lanes) + label] > _best[(last * Lanes) + best])
            {
                best = label;
            }
        }

        for (int i = last; i >= 0; i--)
        {
            labels[i] = (byte)best;
            best = i > 0 ? _origins[(i * Lanes) + best] : best;
        }
    }

    // Every token's forward weights are scaled to sum to 1, so that long sentences neither vanish nor overflow.
    private bool RunForward(ReadOnlySpan<float> scores, ReadOnlySpan<ushort> masks, int count)
    {
        Span<float> reach = stackalloc float[Lanes];
        for (int i = 0; i < count; i++)
        {
            int mask = masks.IsEmpty ? Labels.All : masks[i];
            mask &= i == 0 ? Labels.Initial : Labels.All;
            mask &= i == count - 1 ? Labels.Final : Labels.All;
            SetFactors(scores.Slice(i * Lanes, Lanes), mask, _factors.AsSpan(i * Lanes, Lanes));
            if (i == 0)
            {
                reach.Fill(1);
            }
            else
            {
                reach.Clear();
                foreach ((byte from, byte to) in Steps)
                {
                    reach[to] += _forward[((i - 1) * Lanes) + from] * _stepFactor[(from * Lanes) + to];
                }
            }

            float sum = 0;
            for (int label = 0; label < Lanes; label++)
            {
                float value = reach[label] * _factors[(i * Lanes) + label];
                _forward[(i * Lanes) + label] = value;
                sum += value;
            }

            if (sum is not > 0)
            {
                return false;
            }

            _scales[i] = sum;
            for (int label = 0; label < Lanes; label++)
            {
                _forward[(i * Lanes) + label] /= sum;
            }
        }

        return true;
    }

    private static void SetFactors(ReadOnlySpan<float> scores, int mask, Span<float> factors)
    {
        float most = Forbidden;
        for (int label = 0; label < Labels.Count; label++)
        {
            most = (mask >> label & 1) != 0 ? Math.Max(most, scores[label]) : most;
        }

        factors.Clear();
        for (int label = 0; label < Labels.Count; label++)
        {
            // Below this bound a factor could not show in the sum, but could turn a later quotient into a denormal.
            float distance = scores[label] - most;
            factors[label] = (mask >> label & 1) != 0 ? MathF.Exp(Math.Max(distance, -40)) : 0;
        }
    }

    private void RunBackward(int count)
    {
        _backward.AsSpan((count - 1) * Lanes, Lanes).Fill(1);
        for (int i = count - 2; i >= 0; i--)
        {
            Span<float> row = _backward.AsSpan(i * Lanes, Lanes);
            row.Clear();
            float scale = 1 / _scales[i + 1];
            foreach ((byte from, byte to) in Steps)
            {
                row[from] += _stepFactor[(from * Lanes) + to] * scale
                    * _factors[((i + 1) * Lanes) + to] * _backward[((i + 1) * Lanes) + to];
            }
        }
    }
}
