using System.Text;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>Builds a document's text from the tokens of a corpus, with spaces where an editor would put them.</summary>
internal sealed class DocumentBuilder(string name, AnnotationCoverage coverage)
{
    private readonly StringBuilder _text = new();
    private readonly List<LabelledSentence> _sentences = [];

    public bool IsEmpty => _sentences.Count == 0;

    public LabelledDocument Build() => new(name, _text.ToString(), [.. _sentences], coverage);

    /// <summary>Adds a sentence whose spaces the corpus does not tell.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="spans">Annotated names in token indexes, end exclusive.</param>
    public void AddTokens(IReadOnlyList<string> tokens, IEnumerable<NamedSpan> spans) =>
        AddTokens(tokens, TokenSpacing.Guess(tokens), spans);

    /// <summary>Adds a sentence.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="spaceBefore">For each token whether a space stands before it.</param>
    /// <param name="spans">Annotated names in token indexes, end exclusive.</param>
    public void AddTokens(IReadOnlyList<string> tokens, IReadOnlyList<bool> spaceBefore, IEnumerable<NamedSpan> spans)
    {
        Separate();
        int start = _text.Length;
        var offsets = new (int Start, int End)[tokens.Count];
        for (int i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && spaceBefore[i])
            {
                _text.Append(' ');
            }

            int first = _text.Length;
            _text.Append(tokens[i]);
            offsets[i] = (first, _text.Length);
        }

        NamedSpan[] inText = [.. spans.Select(span => new NamedSpan(offsets[span.Start].Start, offsets[span.End - 1].End, span.Kind))];
        _sentences.Add(new LabelledSentence(start, _text.Length, Flatten(inText)));
    }

    /// <summary>Adds a sentence as text, with names in UTF-16 units of it.</summary>
    public void AddText(string sentence, IEnumerable<NamedSpan> spans)
    {
        Separate();
        int start = _text.Length;
        _text.Append(sentence);
        NamedSpan[] moved = [.. spans.Select(span => span with { Start = span.Start + start, End = span.End + start })];
        _sentences.Add(new LabelledSentence(start, _text.Length, Flatten(moved)));
    }

    // Where annotations overlap, the longest stays.
    private static NamedSpan[] Flatten(NamedSpan[] spans)
    {
        var kept = new List<NamedSpan>();
        foreach (NamedSpan span in spans.OrderByDescending(span => span.End - span.Start).ThenBy(span => span.Start))
        {
            if (span.End > span.Start && kept.TrueForAll(other => span.End <= other.Start || span.Start >= other.End))
            {
                kept.Add(span);
            }
        }

        return [.. kept.OrderBy(span => span.Start)];
    }

    private void Separate()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }
}
