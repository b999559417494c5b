namespace TalentGraph.Evaluation.Corpora;

/// <summary>A sentence of a corpus with the names that are annotated in it.</summary>
/// <param name="Start">First UTF-16 unit in the document's text.</param>
/// <param name="End">UTF-16 unit after the last.</param>
/// <param name="Spans">The names, in order and without overlap, with offsets into the document's text.</param>
public sealed record LabelledSentence(int Start, int End, IReadOnlyList<NamedSpan> Spans);
