using TalentGraph.Evaluation.Corpora;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Evaluation.Training;

/// <summary>A document of a corpus in the product's tokens, with the labels that its annotation allows each.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="SentenceEnds">Index after the last token of each sentence.</param>
/// <param name="Masks">The allowed labels of each token, one bit a label.</param>
/// <param name="IsPartial">Whether only some names are annotated, so that the rest must be guessed before it can teach anything.</param>
internal sealed record TrainingDocument(string Text, Token[] Tokens, int[] SentenceEnds, ushort[] Masks, bool IsPartial)
{
    /// <summary>How often each sentence is learned in a pass.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The same for all variants of one document, so that no model casts votes on text that it was trained on.</summary>
    public int Group { get; init; }

    public static TrainingDocument From(LabelledDocument document)
    {
        Token[] tokens = [.. Tokenizer.Tokenize(document.Text)];
        var ends = new List<int>();
        var masks = new ushort[tokens.Length];
        int next = 0;
        foreach (LabelledSentence sentence in document.Sentences)
        {
            int first = next;
            while (next < tokens.Length && tokens[next].Start < sentence.End)
            {
                next++;
            }

            if (next > first)
            {
                ends.Add(next);
                SetMasks(document, sentence, tokens, first, next, masks);
            }
        }

        return new TrainingDocument(document.Text, tokens, [.. ends], masks, document.Coverage == AnnotationCoverage.Partial);
    }

    private static void SetMasks(
        LabelledDocument document, LabelledSentence sentence, Token[] tokens, int first, int next, ushort[] masks)
    {
        for (int i = first; i < next; i++)
        {
            masks[i] = Unmarked(document.Coverage, document.Text[tokens[i].Start]);
        }

        foreach (NamedSpan span in sentence.Spans)
        {
            int start = Array.FindIndex(tokens, first, next - first, token => token.End > span.Start);
            int end = Math.Max(start, first);
            while (start >= 0 && end < next && tokens[end].Start < span.End)
            {
                end++;
            }

            for (int i = start; i >= 0 && i < end; i++)
            {
                masks[i] = span.Kind == SpanKind.Other
                    ? (ushort)(1 << (i == start ? Labels.OtherBegin : Labels.OtherInside))
                    : (ushort)(1 << Labels.At((NameClass)span.Kind, i, start, end));
            }
        }
    }

    // Where only some names are annotated, a token without a capital still says that it is none.
    private static ushort Unmarked(AnnotationCoverage coverage, char first) => coverage switch
    {
        AnnotationCoverage.AllNames => 1 << Labels.Outside,
        AnnotationCoverage.ThreeClasses => Labels.NotNamed,
        _ => char.IsUpper(first) ? Labels.All : (ushort)(Labels.NotNamed),
    };
}
