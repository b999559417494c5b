using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.Training;

/// <summary>Trains a conditional random field by stochastic gradients, sentence by sentence.</summary>
/// <remarks>A hot path. One thread; the order of sentences comes from the seed, so that a run repeats to the byte.</remarks>
internal sealed class CrfTrainer(CrfWeights weights, CrfOptions options)
{
    private const int Lanes = Labels.Lanes;

    // Far above any sum of weights.
    private const float Exclusion = 1e6f;

    private readonly Lattice _lattice = new();
    private readonly float[] _stepGradient = new float[Lanes * Lanes];
    private SplitMix _random = new(options.Seed);
    private readonly FeatureList _kept = new();
    private float[] _scores = [];
    private float[] _expected = [];
    private float[] _wanted = [];

    /// <summary>One pass over all sentences in random order.</summary>
    public void RunEpoch(IReadOnlyList<CrfSentence> sentences, float rate, CancellationToken cancellationToken)
    {
        var order = new int[sentences.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        _random.Shuffle<int>(order);
        foreach (int index in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sentences[index].Document.IsPartial && _random.Below(100) >= options.PartialPercent)
            {
                continue;
            }

            bool withVotes = sentences[index].Votes is not null && _random.Below(100) < options.VotePercent;
            Learn(sentences[index], withVotes, rate);
        }
    }

    /// <summary>The labels that the first pass gives a sentence, if asked among those only that its annotation allows.</summary>
    public void Decode(CrfSentence sentence, bool isBound, Span<byte> labels)
    {
        Reserve(sentence.Count);
        Score(sentence, sentence.Base, sentence.Start, withVotes: false);
        if (isBound)
        {
            Bind(sentence.Masks);
        }

        _lattice.SetSteps(weights.Steps);
        _lattice.Decode(_scores, labels);
    }

    private void Learn(CrfSentence sentence, bool withVotes, float rate)
    {
        int count = sentence.Count;
        Reserve(count);
        DropSome(sentence);
        Score(sentence, _kept, 0, withVotes);
        _lattice.SetSteps(weights.Steps);
        Array.Clear(_stepGradient);
        ReadOnlySpan<ushort> masks = sentence.Masks;
        if (!_lattice.Weigh(_scores, masks, count, _wanted))
        {
            return;
        }

        _lattice.AddExpectedSteps(count, 1, _stepGradient);
        _lattice.Weigh(_scores, [], count, _expected);
        _lattice.AddExpectedSteps(count, -1, _stepGradient);
        for (int i = 0; i < count; i++)
        {
            Span<float> gradient = _wanted.AsSpan(i * Lanes, Lanes);
            float most = 0;
            for (int lane = 0; lane < Lanes; lane++)
            {
                gradient[lane] -= _expected[(i * Lanes) + lane];
                most = Math.Max(most, Math.Abs(gradient[lane]));
            }

            // What is as good as right moves nothing; skipping it is most of the speed.
            if (most > options.Tolerance)
            {
                gradient[Lanes - 1] = 0;
                weights.Update(_kept[i], gradient, rate, options.Decay);
                if (withVotes && sentence.Votes is { } votes)
                {
                    weights.Update(votes[sentence.Start + i], gradient, rate, options.Decay);
                }
            }
        }

        UpdateSteps(rate);
    }

    private void UpdateSteps(float rate)
    {
        foreach ((byte from, byte to) in Lattice.AllowedSteps)
        {
            int cell = (from * Lanes) + to;
            float gradient = _stepGradient[cell];
            weights.StepSquares[cell] += gradient * gradient;
            weights.Steps[cell] += rate * gradient / MathF.Sqrt(weights.StepSquares[cell] + 1);
        }
    }

    // Each time some other features are missing, so that no few of them (the word itself) do all the work.
    private void DropSome(CrfSentence sentence)
    {
        _kept.Clear();
        Span<uint> kept = stackalloc uint[FeatureWriter.Capacity];
        for (int i = 0; i < sentence.Count; i++)
        {
            int count = 0;
            ulong bits = 0;
            int left = 0;
            foreach (uint feature in sentence.Base[sentence.Start + i])
            {
                if (left == 0)
                {
                    bits = _random.Next();
                    left = sizeof(ulong);
                }

                if ((int)(bits & byte.MaxValue) >= options.DropOf256)
                {
                    kept[count++] = feature;
                }

                bits >>= 8;
                left--;
            }

            _kept.Add(kept[..count]);
        }
    }

    private void Score(CrfSentence sentence, FeatureList features, int first, bool withVotes)
    {
        float scale = ReferenceEquals(features, _kept) ? 256f / (256 - options.DropOf256) : 1;
        _scores.AsSpan(0, sentence.Count * Lanes).Clear();
        for (int i = 0; i < sentence.Count; i++)
        {
            Span<float> row = _scores.AsSpan(i * Lanes, Lanes);
            weights.AddScores(features[first + i], row);
            for (int lane = 0; lane < Lanes; lane++)
            {
                row[lane] *= scale;
            }

            if (withVotes && sentence.Votes is { } votes)
            {
                weights.AddScores(votes[sentence.Start + i], row);
            }
        }
    }

    private void Bind(ReadOnlySpan<ushort> masks)
    {
        for (int cell = 0; cell < masks.Length * Lanes; cell++)
        {
            _scores[cell] -= (masks[cell / Lanes] >> (cell % Lanes) & 1) == 0 ? Exclusion : 0;
        }
    }

    private void Reserve(int count)
    {
        if (_scores.Length < count * Lanes)
        {
            _scores = new float[count * Lanes * 2];
            _expected = new float[count * Lanes * 2];
            _wanted = new float[count * Lanes * 2];
        }
    }
}
