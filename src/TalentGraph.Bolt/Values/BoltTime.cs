namespace TalentGraph.Bolt.Values;

/// <summary>A time of day, with or without an offset from UTC.</summary>
public readonly record struct BoltTime
{
    internal const int MaxOffset = 18 * 3600;
    private const long NanosecondsPerDay = 86_400_000_000_000;

    /// <summary>A time of day.</summary>
    /// <param name="nanoseconds">Nanoseconds since midnight; less than a day.</param>
    /// <param name="offsetSeconds">Seconds east of UTC, at most 18 hours either way; null for a time without offset.</param>
    /// <exception cref="ArgumentOutOfRangeException">Out of these bounds.</exception>
    public BoltTime(long nanoseconds, int? offsetSeconds = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nanoseconds);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(nanoseconds, NanosecondsPerDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)(offsetSeconds ?? 0)), MaxOffset, nameof(offsetSeconds));
        Nanoseconds = nanoseconds;
        OffsetSeconds = offsetSeconds;
    }

    /// <summary>Nanoseconds since local midnight.</summary>
    public long Nanoseconds { get; }

    /// <summary>Seconds east of UTC; null for a time without offset.</summary>
    public int? OffsetSeconds { get; }

    /// <summary>The same time without offset.</summary>
    /// <param name="time">A time of day.</param>
    public static BoltTime From(TimeOnly time) => new(time.Ticks * TimeSpan.NanosecondsPerTick);

    /// <summary>The time of day without its offset; .NET keeps 100 ns.</summary>
    public TimeOnly ToTimeOnly() => new(Nanoseconds / TimeSpan.NanosecondsPerTick);
}
