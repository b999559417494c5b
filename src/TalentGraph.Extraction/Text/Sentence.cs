using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Text;

/// <summary>A sentence, heading or list item.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">One past the index of its last token.</param>
/// <param name="Span">Where it stands, trimmed; what a claim quotes.</param>
/// <param name="Kind">What its line is.</param>
/// <param name="Unit">Number of its line or paragraph, from 0.</param>
internal readonly record struct Sentence(int First, int End, TextSpan Span, UnitKind Kind, int Unit);
