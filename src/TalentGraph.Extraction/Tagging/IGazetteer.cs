using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Tagging;

/// <summary>Marks tokens that stand in lists of known names, as evidence for the tagger.</summary>
/// <remarks>
/// A mark is a hint, never a decision: ambiguous forms are welcome, because the model has learned how far to trust each list.
/// Implementations are immutable and safe for many threads.
/// </remarks>
internal interface IGazetteer
{
    /// <summary>Sets the bits of the lists in which each token stands, alone or inside a longer entry.</summary>
    /// <param name="text">The article.</param>
    /// <param name="tokens">Its tokens, in order.</param>
    /// <param name="sentenceEnds">Index after the last token of each sentence, ascending; entries do not cross them.</param>
    /// <param name="marks">One mark per token, all empty at the call.</param>
    void Mark(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<int> sentenceEnds,
        Span<GazetteerMark> marks);
}
