using System.Runtime.InteropServices;

namespace TalentGraph.Extraction.Tagging;

/// <summary>A name that the tagger found.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Class">What is named.</param>
/// <param name="Probability">Calibrated chance, 0 to 1, that both the span and the class are right.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NameMention(int FirstToken, int EndToken, NameClass Class, float Probability);
