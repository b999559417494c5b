namespace TalentGraph.Bolt.Pooling;

/// <summary>Until when something may take.</summary>
internal readonly record struct Deadline(TimeProvider Clock, long Start, TimeSpan Limit)
{
    /// <summary>The time that is left; never negative.</summary>
    public TimeSpan Left => Limit - Clock.GetElapsedTime(Start) is { Ticks: > 0 } left ? left : TimeSpan.Zero;

    public static Deadline In(TimeSpan limit, TimeProvider clock) => new(clock, clock.GetTimestamp(), limit);
}
