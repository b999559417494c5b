using System.Globalization;

namespace TalentGraph.Ingestion;

/// <summary>An input that was not imported.</summary>
/// <param name="Source">File, URL or place in a file.</param>
/// <param name="Reason">Why, and what to do; one line.</param>
public sealed record Rejection(string Source, string Reason)
{
    /// <summary>The same without line breaks, terminal escapes and marks that turn the writing direction, which file names may hold.</summary>
    internal Rejection InOneLine() => new(OneLine(Source), OneLine(Reason));

    private static string OneLine(string text) =>
        text.Any(IsUnseen) ? string.Concat(text.Select(c => IsUnseen(c) ? '\uFFFD' : c)) : text;

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
