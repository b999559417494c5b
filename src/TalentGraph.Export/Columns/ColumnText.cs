using System.Globalization;

namespace TalentGraph.Export.Columns;

/// <summary>Writes a column's value as text, for formats without types of their own.</summary>
internal static class ColumnText
{
    private const string ListSeparator = "; ";

    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        IReadOnlyList<string> texts => string.Join(ListSeparator, texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A column holds text, a number, a flag or a list of texts."),
    };
}
