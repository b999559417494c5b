using TalentGraph.Bolt.Values;

namespace TalentGraph.Bolt.PackStream;

/// <summary>Writes the structures that a parameter can be: dates, times, durations and points.</summary>
internal static class PackTemporal
{
    private static readonly int[] FlatSystems = [7203, 4326];
    private static readonly int[] SpatialSystems = [9157, 4979];

    public static bool TryWrite(PackWriter writer, object? value)
    {
        switch (value)
        {
            case DateOnly date:
                return TryWrite(writer, BoltDate.From(date));
            case TimeOnly time:
                return TryWrite(writer, BoltTime.From(time));
            case DateTimeOffset moment:
                return TryWrite(writer, BoltDateTime.From(moment));
            case DateTime plain:
                return TryWrite(writer, FromDateTime(plain));
            case TimeSpan span:
                return TryWrite(writer, FromTimeSpan(span));
            case BoltDate date:
                Structure(writer, StructureTag.Date, date.Days);
                return true;
            case BoltTime time:
                WriteTime(writer, time);
                return true;
            case BoltDateTime dateTime:
                WriteDateTime(writer, dateTime);
                return true;
            case BoltDuration span:
                Structure(writer, StructureTag.Duration, span.Months, span.Days, span.Seconds, span.Nanoseconds);
                return true;
            case BoltPoint point:
                WritePoint(writer, point);
                return true;
            default:
                return false;
        }
    }

    private static void Structure(PackWriter writer, byte tag, params ReadOnlySpan<long> fields)
    {
        writer.WriteStructureHeader(tag, fields.Length);
        foreach (long field in fields)
        {
            writer.WriteInt64(field);
        }
    }

    private static void WriteTime(PackWriter writer, BoltTime time)
    {
        if (time.OffsetSeconds is { } offset)
        {
            Structure(writer, StructureTag.Time, time.Nanoseconds, offset);
        }
        else
        {
            Structure(writer, StructureTag.LocalTime, time.Nanoseconds);
        }
    }

    private static void WriteDateTime(PackWriter writer, BoltDateTime value)
    {
        if (value.Zone is { } zone)
        {
            CheckZone(zone);
            writer.NoteZonedTime(named: true);
            writer.WriteStructureHeader(StructureTag.DateTimeZone, 3);
            writer.WriteInt64(value.Seconds);
            writer.WriteInt64(value.Nanoseconds);
            writer.WriteString(zone);
        }
        else if (value.OffsetSeconds is { } offset)
        {
            writer.NoteZonedTime(named: false);
            Structure(writer, StructureTag.DateTime, value.Seconds, value.Nanoseconds, offset);
        }
        else
        {
            Structure(writer, StructureTag.LocalDateTime, value.Seconds, value.Nanoseconds);
        }
    }

    private static void WritePoint(PackWriter writer, BoltPoint point)
    {
        if (!(point.Z is null ? FlatSystems : SpatialSystems).Contains(point.Srid))
        {
            throw new ArgumentException(
                $"Reference system {point.Srid} does not fit the number of coordinates. Use 7203 or 4326 for two, 9157 or 4979 for three.",
                nameof(point));
        }

        writer.WriteStructureHeader(point.Z is null ? StructureTag.Point2D : StructureTag.Point3D, point.Z is null ? 3 : 4);
        writer.WriteInt64(point.Srid);
        WriteCoordinate(writer, point.X);
        WriteCoordinate(writer, point.Y);
        if (point.Z is { } z)
        {
            WriteCoordinate(writer, z);
        }
    }

    private static void WriteCoordinate(PackWriter writer, double coordinate)
    {
        if (!double.IsFinite(coordinate))
        {
            throw new ArgumentException("A coordinate of a point must be a finite number.", nameof(coordinate));
        }

        writer.WriteDouble(coordinate);
    }

    private static void CheckZone(string zone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            throw new ArgumentException($"Time zone '{zone}' is unknown here. Use an IANA name, or an offset.", nameof(zone));
        }
    }

    private static BoltDateTime FromDateTime(DateTime value)
    {
        if (value.Kind == DateTimeKind.Local)
        {
            throw new ArgumentException("A DateTime of kind Local depends on this machine. Pass a DateTimeOffset.", nameof(value));
        }

        var utc = BoltDateTime.From(new DateTimeOffset(value, TimeSpan.Zero));
        return value.Kind == DateTimeKind.Utc ? utc : BoltDateTime.Local(utc.Seconds, utc.Nanoseconds);
    }

    private static BoltDuration FromTimeSpan(TimeSpan span)
    {
        (long seconds, long rest) = Math.DivRem(span.Ticks, TimeSpan.TicksPerSecond);
        return new BoltDuration(0, 0, seconds, (int)(rest * TimeSpan.NanosecondsPerTick));
    }
}
