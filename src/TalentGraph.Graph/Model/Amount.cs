namespace TalentGraph.Graph.Model;

/// <summary>A sum of money as the text gives it.</summary>
/// <param name="Text">The words of the text, such as "$1 trillion".</param>
/// <param name="Value">The number in whole currency units; absent where the words give none.</param>
/// <param name="Currency">ISO 4217 code, such as <c>USD</c>; absent where unknown.</param>
/// <param name="Approximate">Whether the text hedges the figure ("about", "more than").</param>
public sealed record Amount(string Text, decimal? Value, string? Currency, bool Approximate);
