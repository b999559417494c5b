using System.Globalization;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>A partial date as a number that orders as its text does: 2024 is 20240000, 2024-06-03 is 20240603.</summary>
internal static class DayNumber
{
    /// <summary>Behind every date.</summary>
    public const string NoDateLast = "9999-99-99";

    public static long? Of(PartialDate? date) => date is { } known ? Of(known.ToString()) : null;

    /// <param name="text">A partial date, or empty for before all of them.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static long Of(string text) => text.Length == 0
        ? 0
        : long.Parse(text.Replace("-", "", StringComparison.Ordinal).PadRight(8, '0'), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A day as text, <c>2024-06-03</c>.</summary>
    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
