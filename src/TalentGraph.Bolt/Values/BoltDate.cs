using System.Globalization;

namespace TalentGraph.Bolt.Values;

/// <summary>A calendar date without zone.</summary>
public readonly record struct BoltDate
{
    private const long MaxDays = 365_241_780_471;
    private const long MinDays = -365_243_219_162;
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>A date by its distance from 1970-01-01.</summary>
    /// <param name="days">Days; the years −999,999,999 to 999,999,999 that Neo4j can hold.</param>
    /// <exception cref="ArgumentOutOfRangeException">Neo4j has no such date.</exception>
    public BoltDate(long days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, MinDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);
        Days = days;
    }

    /// <summary>Days since 1970-01-01.</summary>
    public long Days { get; }

    /// <summary>The same date.</summary>
    /// <param name="date">A date.</param>
    public static BoltDate From(DateOnly date) => new(date.DayNumber - Epoch);

    /// <summary>The same date as .NET knows it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before year 1 or after year 9999.</exception>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(checked((int)Math.Clamp(Days + Epoch, int.MinValue, int.MaxValue)));

    /// <inheritdoc/>
    public override string ToString() => Days.ToString(CultureInfo.InvariantCulture) + " days since 1970-01-01";
}
