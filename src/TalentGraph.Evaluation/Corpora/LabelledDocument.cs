namespace TalentGraph.Evaluation.Corpora;

/// <summary>A document of a corpus, as text with annotated names.</summary>
/// <param name="Name">Its name in the corpus, for messages.</param>
/// <param name="Text">The text, rebuilt from tokens where the corpus has only those.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Coverage">How much of the text the annotators looked at.</param>
public sealed record LabelledDocument(
    string Name, string Text, IReadOnlyList<LabelledSentence> Sentences, AnnotationCoverage Coverage);
