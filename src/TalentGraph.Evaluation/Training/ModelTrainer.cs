using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.Training;

/// <summary>Trains the name tagger. The same data and options give the same file, byte for byte.</summary>
public static class ModelTrainer
{
    /// <summary>Trains and gives the content of the model file.</summary>
    /// <param name="options">What to train on, and how.</param>
    /// <param name="progress">Told of each step in a sentence; may be null.</param>
    /// <param name="cancellationToken">Ends the training.</param>
    /// <exception cref="InvalidDataException">A corpus file is damaged.</exception>
    /// <exception cref="IOException">A corpus file is missing.</exception>
    public static Task<byte[]> TrainAsync(
        ModelTrainingOptions options, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Task.Run(
            () =>
            {
                TrainingDocument[] corpora =
                [
                    .. TrainingCorpora.Read(options).Select((document, i) =>
                        TrainingDocument.From(document) with { Group = i, Times = TrainingCorpora.TimesOf(document) }),
                ];
                TrainingDocument[] documents = [.. CaseVariants.Add(corpora)];
                var run = new TrainingRun(options, documents, progress, cancellationToken);
                TaggerWeights weights = run.Train();
                return TaggerModelFile.Write(Calibrator.Calibrate(weights, TrainingCorpora.ReadDevelopment(options)));
            },
            cancellationToken);
    }
}
