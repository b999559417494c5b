using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.Training;

/// <summary>The steps of one training, in order.</summary>
internal sealed class TrainingRun(
    ModelTrainingOptions options, TrainingDocument[] documents, IProgress<string>? progress, CancellationToken cancellationToken)
{
    private readonly TaggerWorkspace _workspace = new();
    private readonly IGazetteer _gazetteer = LexiconGazetteer.Load();
    private EncodedDocument[] _encoded = [];

    public TaggerWeights Train()
    {
        _encoded = [.. documents.Select(document => new EncodedDocument(document))];
        progress?.Report($"{documents.Length} documents, {documents.Sum(document => document.Tokens.Length)} tokens");
        foreach (EncodedDocument document in _encoded)
        {
            cancellationToken.ThrowIfCancellationRequested();
            document.Encode(_gazetteer, _workspace);
        }

        CastVotes();
        CrfWeights trained = TrainFull(out FeatureIndex index);
        return Quantiser.Quantise(index.Keys, trained);
    }

    private FeatureIndex CountFeatures(bool withVotes)
    {
        var counts = new FeatureCounts(1 << 22);
        foreach (EncodedDocument document in _encoded)
        {
            Count(counts, document.Base);
            if (withVotes)
            {
                Count(counts, document.Votes);
            }
        }

        return new FeatureIndex(counts.KeysSeen(2));
    }

    private static void Count(FeatureCounts counts, FeatureList features)
    {
        foreach (uint key in features.All)
        {
            counts.Add(key);
        }
    }

    // The second pass must learn from first-pass labels as they are on unseen text: each part is labelled by a model of the others.
    private void CastVotes()
    {
        FeatureIndex index = CountFeatures(withVotes: false);
        progress?.Report($"{index.Keys.Length} features of the first pass");
        FeatureList[] numbered = [.. _encoded.Select(document => document.Base.Number(index))];
        var completions = new byte[]?[_encoded.Length];
        Parallel.For(
            0,
            options.Folds,
            new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken },
            fold => CastVotes(fold, index, numbered, completions));
        for (int i = 0; i < completions.Length; i++)
        {
            if (completions[i] is { } labels)
            {
                _encoded[i].Complete(labels);
            }
        }
    }

    private void CastVotes(int fold, FeatureIndex index, FeatureList[] numbered, byte[]?[] completions)
    {
        var sentences = new List<CrfSentence>();
        for (int i = 0; i < _encoded.Length; i++)
        {
            if (FoldOf(i) != fold && !_encoded[i].Source.IsPartial)
            {
                AddSentences(sentences, _encoded[i].Source, numbered[i], null);
            }
        }

        var trainer = new CrfTrainer(new CrfWeights(index.Keys.Length), new CrfOptions(options.Seed + (ulong)fold, Decay: options.Decay));
        for (int epoch = 0; epoch < options.VoteEpochs; epoch++)
        {
            trainer.RunEpoch(sentences, RateOf(epoch), cancellationToken);
        }

        var workspace = new TaggerWorkspace();
        for (int i = 0; i < _encoded.Length; i++)
        {
            if (FoldOf(i) != fold)
            {
                continue;
            }

            EncodedDocument document = _encoded[i];
            document.EncodeVotes(Decode(trainer, document.Source, numbered[i], isBound: false), workspace);
            if (document.Source.IsPartial)
            {
                completions[i] = Decode(trainer, document.Source, numbered[i], isBound: true);
            }
        }

        progress?.Report($"votes of part {fold + 1} of {options.Folds} cast");
    }

    private int FoldOf(int document) => _encoded[document].Source.Group % options.Folds;

    private static byte[] Decode(CrfTrainer trainer, TrainingDocument document, FeatureList numbered, bool isBound)
    {
        var labels = new byte[document.Tokens.Length];
        var sentences = new List<CrfSentence>();
        AddSentences(sentences, document, numbered, null);
        foreach (CrfSentence sentence in sentences)
        {
            trainer.Decode(sentence, isBound, labels.AsSpan(sentence.Start, sentence.Count));
        }

        return labels;
    }

    private CrfWeights TrainFull(out FeatureIndex index)
    {
        FeatureIndex all = CountFeatures(withVotes: true);
        var weights = new CrfWeights(all.Keys.Length);
        RunEpochs(weights, Sentences(all), 0, options.FirstEpochs);
        int[] kept = FeatureSelection.Strongest(weights, options.MaxFeatures);
        index = new FeatureIndex([.. kept.Select(row => all.Keys[row])]);
        var small = new CrfWeights(kept.Length);
        for (int row = 0; row < kept.Length; row++)
        {
            small.CopyRow(weights, kept[row], row);
        }

        weights.Steps.CopyTo(small.Steps, 0);
        weights.StepSquares.CopyTo(small.StepSquares, 0);
        progress?.Report($"kept {kept.Length} of {all.Keys.Length} features");
        return RunEpochs(small, Sentences(index), options.FirstEpochs, options.SecondEpochs);
    }

    private List<CrfSentence> Sentences(FeatureIndex index)
    {
        var sentences = new List<CrfSentence>();
        foreach (EncodedDocument document in _encoded)
        {
            FeatureList features = document.Base.Number(index);
            FeatureList votes = document.Votes.Number(index);
            for (int time = 0; time < document.Source.Times; time++)
            {
                AddSentences(sentences, document.Source, features, votes);
            }
        }

        return sentences;
    }

    // The mean of the weights after each pass errs less than the last of them.
    private CrfWeights RunEpochs(CrfWeights weights, List<CrfSentence> sentences, int first, int count)
    {
        var trainer = new CrfTrainer(weights, new CrfOptions(options.Seed + 100 + (ulong)first, Decay: options.Decay));
        var mean = new CrfWeights(weights.Count);
        for (int epoch = first; epoch < first + count; epoch++)
        {
            trainer.RunEpoch(sentences, RateOf(epoch), cancellationToken);
            mean.Add(weights);
            progress?.Report($"pass {epoch + 1} done");
        }

        mean.Scale(1f / count);
        return mean;
    }

    private float RateOf(int epoch) => options.Rate / (1 + (0.25f * epoch));

    private static void AddSentences(List<CrfSentence> sentences, TrainingDocument document, FeatureList features, FeatureList? votes)
    {
        int start = 0;
        foreach (int end in document.SentenceEnds)
        {
            sentences.Add(new CrfSentence(document, start, end, features, votes));
            start = end;
        }
    }
}
