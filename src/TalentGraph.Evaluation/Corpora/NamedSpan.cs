using System.Runtime.InteropServices;

namespace TalentGraph.Evaluation.Corpora;

/// <summary>A name in a text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">UTF-16 unit after the last.</param>
/// <param name="Kind">What is named.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NamedSpan(int Start, int End, SpanKind Kind);
