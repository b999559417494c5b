using TalentGraph.Bolt.Values;

namespace TalentGraph.Bolt.PackStream;

/// <summary>Date-times of servers before 5.0 that count local seconds rather than those of UTC.</summary>
internal static class LegacyZone
{
    /// <summary>Local seconds in a named zone as a moment; of two that share a local time, the earlier.</summary>
    public static object ToUtc(object?[] fields)
    {
        long local = StructureDecoder.Long(fields[0]);
        string name = StructureDecoder.Text(fields[2]);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone))
        {
            return new BoltStructure(StructureTag.LegacyDateTimeZone, fields);
        }

        long offset = OffsetOfLocal(zone, local);
        return BoltDateTime.InZone(local - offset, StructureDecoder.Int(fields[1]), name);
    }

    /// <summary>Seconds east of UTC at a moment; beyond the years of .NET, those of its first or last one.</summary>
    public static long OffsetAt(TimeZoneInfo zone, long utcSeconds) =>
        (long)zone.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(Clamp(utcSeconds))).TotalSeconds;

    private static long OffsetOfLocal(TimeZoneInfo zone, long localSeconds)
    {
        var local = DateTime.SpecifyKind(DateTimeOffset.FromUnixTimeSeconds(Clamp(localSeconds)).DateTime, DateTimeKind.Unspecified);
        TimeSpan offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return (long)offset.TotalSeconds;
    }

    private static long Clamp(long seconds) => Math.Clamp(
        seconds, DateTimeOffset.MinValue.ToUnixTimeSeconds() + 86_400, DateTimeOffset.MaxValue.ToUnixTimeSeconds() - 86_400);
}
