using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TalentGraph.Graph.Model;

/// <summary>
/// A date that keeps its precision: <c>2024</c>, <c>2024-06</c> and <c>2024-06-03</c> are three different values,
/// and each is the interval of days that it covers. The default value is the absent date and is never produced by parsing.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int month, int day)
    {
        _year = (short)year;
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>Year, 1 to 9999.</summary>
    public int Year => _year;

    /// <summary>Month, 1 to 12; absent for a year.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>Day of the month, 1 to 31; absent for a year or a month.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day that the date covers.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DateOnly First => _year == 0
        ? throw new InvalidOperationException("The default PartialDate is no date.")
        : new DateOnly(_year, Math.Max((int)_month, 1), Math.Max((int)_day, 1));

    /// <summary>The last day that the date covers, inclusive.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public DateOnly Last
    {
        get
        {
            DateOnly first = First;
            int month = _month == 0 ? 12 : _month;
            int day = _day == 0 ? DateTime.DaysInMonth(_year, month) : _day;
            return new DateOnly(first.Year, month, day);
        }
    }

    /// <summary>A date from its parts; a part that is left out widens the interval.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The parts are no calendar date.</exception>
    public static PartialDate From(int year, int? month = null, int? day = null) =>
        TryFrom(year, month, day, out PartialDate date)
            ? date
            : throw new ArgumentOutOfRangeException(
                nameof(year), $"{year}-{month}-{day} is no calendar date; expected a year of 1 to 9999 and a valid month and day.");

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        int? month = null;
        int? day = null;
        if (!TryDigits(text, 0, 4, out int year)
            || (text.Length >= 7 && !TryPart(text, 4, out month))
            || (text.Length == 10 && !TryPart(text, 7, out day)))
        {
            return false;
        }

        return TryFrom(year, month, day, out date);
    }

    /// <summary>Whether the two intervals share a day.</summary>
    public bool Overlaps(PartialDate other) => First <= other.Last && other.First <= Last;

    /// <summary>Orders by first day, then the more precise date first.</summary>
    public int CompareTo(PartialDate other)
    {
        int byYear = _year.CompareTo(other._year);
        int byFirst = byYear != 0 || _year == 0 ? byYear : First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : Precision(other).CompareTo(Precision(this));
    }

    /// <summary>The text that <see cref="TryParse"/> reads; empty for the default value.</summary>
    public override string ToString() => Precision(this) switch
    {
        0 => "",
        1 => _year.ToString("D4", CultureInfo.InvariantCulture),
        2 => string.Create(CultureInfo.InvariantCulture, $"{_year:D4}-{_month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_year:D4}-{_month:D2}-{_day:D2}"),
    };

    private static int Precision(PartialDate date) =>
        date._year == 0 ? 0 : date._month == 0 ? 1 : date._day == 0 ? 2 : 3;

    private static bool TryFrom(int year, int? month, int? day, out PartialDate date)
    {
        date = default;
        bool legal = year is >= 1 and <= 9999
            && month is null or (>= 1 and <= 12)
            && (day is null || (month is int m && day >= 1 && day <= DateTime.DaysInMonth(year, m)));
        if (legal)
        {
            date = new PartialDate(year, month ?? 0, day ?? 0);
        }

        return legal;
    }

    private static bool TryPart(string text, int at, out int? value)
    {
        value = null;
        if (text[at] != '-' || !TryDigits(text, at + 1, 2, out int number))
        {
            return false;
        }

        value = number;
        return true;
    }

    private static bool TryDigits(string text, int at, int count, out int value) =>
        int.TryParse(text.AsSpan(at, count), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
