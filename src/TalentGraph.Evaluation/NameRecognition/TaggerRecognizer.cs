using TalentGraph.Evaluation.Corpora;
using TalentGraph.Evaluation.Training;
using TalentGraph.Extraction.Tagging;

namespace TalentGraph.Evaluation.NameRecognition;

/// <summary>The name tagger by itself, in the product's tokens and the corpus's sentences.</summary>
/// <param name="tagger">The tagger.</param>
public sealed class TaggerRecognizer(NameTagger tagger) : INameRecognizer
{
    /// <inheritdoc/>
    public IReadOnlyList<RecognizedName> Recognize(LabelledDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var prepared = TrainingDocument.From(document);
        return [.. tagger.Tag(document.Text, prepared.Tokens, prepared.SentenceEnds).Select(mention => new RecognizedName(
            new NamedSpan(
                prepared.Tokens[mention.FirstToken].Start, prepared.Tokens[mention.EndToken - 1].End, (SpanKind)mention.Class),
            mention.Probability))];
    }
}
