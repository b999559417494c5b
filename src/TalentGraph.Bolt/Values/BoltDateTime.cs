namespace TalentGraph.Bolt.Values;

/// <summary>A date with a time: local, with an offset from UTC, or in a named zone.</summary>
public readonly record struct BoltDateTime
{
    private const long MaxSeconds = 31_556_889_864_403_199;
    private const int NanosecondsPerSecond = 1_000_000_000;

    private BoltDateTime(long seconds, int nanoseconds, int? offsetSeconds, string? zone)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, MaxSeconds);
        ArgumentOutOfRangeException.ThrowIfLessThan(seconds, -MaxSeconds);
        ArgumentOutOfRangeException.ThrowIfNegative(nanoseconds);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(nanoseconds, NanosecondsPerSecond);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)(offsetSeconds ?? 0)), BoltTime.MaxOffset, nameof(offsetSeconds));
        Seconds = seconds;
        Nanoseconds = nanoseconds;
        OffsetSeconds = offsetSeconds;
        Zone = zone;
    }

    /// <summary>Seconds since 1970-01-01T00:00: of UTC when there is an offset or a zone, else of the local calendar.</summary>
    public long Seconds { get; }

    /// <summary>Nanoseconds within the second; 0 to 999,999,999.</summary>
    public int Nanoseconds { get; }

    /// <summary>Seconds east of UTC; null when local or when a zone is named.</summary>
    public int? OffsetSeconds { get; }

    /// <summary>The zone's name, such as <c>Europe/Stockholm</c>; null when there is none.</summary>
    public string? Zone { get; }

    /// <summary>Whether it says neither offset nor zone.</summary>
    public bool IsLocal => OffsetSeconds is null && Zone is null;

    /// <summary>A date-time that belongs to no zone.</summary>
    /// <param name="seconds">Seconds since 1970-01-01T00:00 of the same calendar.</param>
    /// <param name="nanoseconds">Nanoseconds within the second; 0 to 999,999,999.</param>
    public static BoltDateTime Local(long seconds, int nanoseconds) => new(seconds, nanoseconds, null, null);

    /// <summary>A moment, told with an offset.</summary>
    /// <param name="utcSeconds">Seconds since 1970-01-01T00:00Z.</param>
    /// <param name="nanoseconds">Nanoseconds within the second; 0 to 999,999,999.</param>
    /// <param name="offsetSeconds">Seconds east of UTC; at most 18 hours either way.</param>
    public static BoltDateTime WithOffset(long utcSeconds, int nanoseconds, int offsetSeconds) =>
        new(utcSeconds, nanoseconds, offsetSeconds, null);

    /// <summary>A moment, told in a named zone.</summary>
    /// <param name="utcSeconds">Seconds since 1970-01-01T00:00Z.</param>
    /// <param name="nanoseconds">Nanoseconds within the second; 0 to 999,999,999.</param>
    /// <param name="zone">The zone's IANA name; client and server must both know it.</param>
    public static BoltDateTime InZone(long utcSeconds, int nanoseconds, string zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new(utcSeconds, nanoseconds, null, zone);
    }

    /// <summary>The same moment with the same offset.</summary>
    /// <param name="value">A date-time.</param>
    public static BoltDateTime From(DateTimeOffset value)
    {
        long ticks = value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        (long seconds, long rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        if (rest < 0)
        {
            (seconds, rest) = (seconds - 1, rest + TimeSpan.TicksPerSecond);
        }

        return WithOffset(seconds, (int)(rest * TimeSpan.NanosecondsPerTick), (int)value.Offset.TotalSeconds);
    }

    /// <summary>The moment as .NET knows it, to 100 ns; a local one is taken as UTC, a named zone is looked up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before year 1 or after year 9999.</exception>
    /// <exception cref="TimeZoneNotFoundException">The zone is unknown here.</exception>
    public DateTimeOffset ToDateTimeOffset()
    {
        DateTimeOffset utc = DateTimeOffset.FromUnixTimeSeconds(Seconds).AddTicks(Nanoseconds / TimeSpan.NanosecondsPerTick);
        return Zone is null
            ? utc.ToOffset(TimeSpan.FromSeconds(OffsetSeconds ?? 0))
            : TimeZoneInfo.ConvertTime(utc, TimeZoneInfo.FindSystemTimeZoneById(Zone));
    }
}
