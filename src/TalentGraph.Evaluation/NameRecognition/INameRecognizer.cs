using TalentGraph.Evaluation.Corpora;

namespace TalentGraph.Evaluation.NameRecognition;

/// <summary>Something that finds names in a document; what the scorer measures.</summary>
public interface INameRecognizer
{
    /// <summary>The names of a document, in any order.</summary>
    /// <param name="document">The document; its annotations are not for the recognizer.</param>
    IReadOnlyList<RecognizedName> Recognize(LabelledDocument document);
}

/// <summary>A name that was found.</summary>
/// <param name="Span">Where it stands, and its kind.</param>
/// <param name="Probability">How sure the recognizer is, 0 to 1.</param>
public sealed record RecognizedName(NamedSpan Span, double Probability);
