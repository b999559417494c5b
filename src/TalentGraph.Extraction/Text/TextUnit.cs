using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Text;

/// <summary>A line, or a paragraph of hard-wrapped lines; sentences never cross it.</summary>
/// <param name="Span">Where it stands, trimmed.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct TextUnit(TextSpan Span, UnitKind Kind);
