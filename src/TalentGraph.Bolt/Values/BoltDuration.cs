namespace TalentGraph.Bolt.Values;

/// <summary>An amount of time whose months and days have no fixed length.</summary>
/// <param name="Months">Months.</param>
/// <param name="Days">Days.</param>
/// <param name="Seconds">Seconds.</param>
/// <param name="Nanoseconds">Nanoseconds; the server carries them into the seconds.</param>
public readonly record struct BoltDuration(long Months, long Days, long Seconds, int Nanoseconds);
