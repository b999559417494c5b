using TalentGraph.Evaluation.Corpora;

namespace TalentGraph.Evaluation.NameRecognition;

/// <summary>Counts matches sentence by sentence, for the bootstrap, and collects the errors.</summary>
internal sealed class NameTally
{
    private readonly Dictionary<SpanKind, NameScore> _byKind = [];
    private readonly List<NameScore> _sentences = [];
    private readonly List<(double Probability, bool IsRight)> _predictions = [];
    private readonly List<NameError> _errors = [];

    public IReadOnlyList<NameScore> Sentences => _sentences;

    public IReadOnlyList<(double Probability, bool IsRight)> Predictions => _predictions;

    public IReadOnlyList<NameError> Errors => _errors;

    public NameScore ScoreOf(SpanKind kind) => _byKind.GetValueOrDefault(kind) ?? new NameScore(0, 0, 0);

    public void Add(LabelledDocument document, IReadOnlyList<RecognizedName> predicted)
    {
        RecognizedName[] inOrder = [.. predicted.Where(name => name.Span.Kind != SpanKind.Other).OrderBy(name => name.Span.Start)];
        int next = 0;
        foreach (LabelledSentence sentence in document.Sentences)
        {
            int first = next;
            while (next < inOrder.Length && inOrder[next].Span.Start < sentence.End)
            {
                next++;
            }

            AddSentence(document, sentence, inOrder.AsSpan(first, next - first));
        }
    }

    private void AddSentence(LabelledDocument document, LabelledSentence sentence, ReadOnlySpan<RecognizedName> predicted)
    {
        HashSet<NamedSpan> annotated = [.. sentence.Spans.Where(span => span.Kind != SpanKind.Other)];
        var found = new HashSet<NamedSpan>();
        foreach (RecognizedName name in predicted)
        {
            bool isRight = annotated.Contains(name.Span) && found.Add(name.Span);
            Count(name.Span.Kind, isRight ? 1 : 0, 1, 0);
            _predictions.Add((name.Probability, isRight));
            if (!isRight)
            {
                NamedSpan same = sentence.Spans.FirstOrDefault(
                    span => span.Start == name.Span.Start && span.End == name.Span.End, new NamedSpan(-1, -1, default));
                AddError(document, sentence, name.Span, name.Span.Kind, same.Start < 0 ? null : same.Kind, name.Probability);
            }
        }

        foreach (NamedSpan span in sentence.Spans.Where(span => span.Kind != SpanKind.Other))
        {
            Count(span.Kind, 0, 0, 1);
            if (!found.Contains(span))
            {
                AddError(document, sentence, span, null, span.Kind, 0);
            }
        }

        _sentences.Add(new NameScore(found.Count, predicted.Length, annotated.Count));
    }

    private void Count(SpanKind kind, int right, int predicted, int annotated) =>
        _byKind[kind] = ScoreOf(kind).Plus(new NameScore(right, predicted, annotated));

    private void AddError(
        LabelledDocument document, LabelledSentence sentence, NamedSpan span, SpanKind? predicted, SpanKind? annotated, double probability) =>
        _errors.Add(new NameError(
            document.Name,
            document.Text[span.Start..span.End],
            predicted,
            annotated,
            probability,
            document.Text[sentence.Start..sentence.End]));
}
