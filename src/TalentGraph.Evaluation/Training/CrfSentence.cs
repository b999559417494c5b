namespace TalentGraph.Evaluation.Training;

/// <summary>A sentence for the trainer.</summary>
/// <param name="document">The document that it stands in.</param>
/// <param name="start">Its first token.</param>
/// <param name="end">Index after its last token.</param>
/// <param name="features">Numbers of the base features of the document's tokens.</param>
/// <param name="votes">Numbers of the features of the second pass, or null.</param>
internal sealed class CrfSentence(TrainingDocument document, int start, int end, FeatureList features, FeatureList? votes)
{
    public TrainingDocument Document { get; } = document;

    public int Start { get; } = start;

    public int Count { get; } = end - start;

    public FeatureList Base { get; } = features;

    public FeatureList? Votes { get; } = votes;

    public ReadOnlySpan<ushort> Masks => Document.Masks.AsSpan(Start, Count);
}
