using System.Globalization;
using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Articles;

/// <summary>Reads publication dates as pages and lines write them; a date of only digits and slashes is ambiguous and refused.</summary>
internal static class DateText
{
    private static readonly string[] DayFormats =
    [
        "d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d MMM yyyy", "MMM d, yyyy", "MMM d yyyy", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy",
    ];

    // Written by feeds and servers, RFC 1123 and RFC 822; the day is that of the writer's clock.
    private static readonly string[] MailFormats = ["r", "ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss", "yyyy'/'M'/'d"];

    private static readonly string[] MonthFormats = ["MMMM yyyy", "MMM yyyy"];

    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        string trimmed = text.Trim().TrimEnd('.', ',');
        return PartialDate.TryParse(trimmed, out date)
            || TryTimestamp(trimmed, out date)
            || TryMail(trimmed, out date)
            || TryWords(trimmed, out date);
    }

    private static bool TryMail(string text, out PartialDate date)
    {
        bool read = DateTimeOffset.TryParseExact(
            text, MailFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out DateTimeOffset time);
        date = read ? PartialDate.From(time.Year, time.Month, time.Day) : default;
        return read;
    }

    private static bool TryTimestamp(string text, out PartialDate date)
    {
        date = default;
        return text.Length > 10 && text[10] is 'T' or ' ' && PartialDate.TryParse(text[..10], out date)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
    }

    private static bool TryWords(string text, out PartialDate date)
    {
        string plain = text.Replace(".", "", StringComparison.Ordinal);
        if (DateOnly.TryParseExact(plain, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly day))
        {
            date = PartialDate.From(day.Year, day.Month, day.Day);
            return true;
        }

        if (DateOnly.TryParseExact(plain, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly month))
        {
            date = PartialDate.From(month.Year, month.Month);
            return true;
        }

        date = default;
        return false;
    }
}
