using System.Globalization;
using TalentGraph.Bolt.Values;

namespace TalentGraph.Bolt.PackStream;

/// <summary>
/// Gives structures their type. One that is unknown, or whose values .NET cannot hold, stays a <see cref="BoltStructure"/>;
/// one with the wrong number or kind of fields breaks the protocol.
/// </summary>
internal static class StructureDecoder
{
    public static object Decode(byte tag, object?[] fields)
    {
        try
        {
            return Known(tag, fields) ?? new BoltStructure(tag, fields);
        }
        catch (InvalidCastException)
        {
            throw BoltProtocolException.BadStructure(tag);
        }
        catch (ArgumentOutOfRangeException)
        {
            return new BoltStructure(tag, fields);
        }
    }

    private static object? Known(byte tag, object?[] fields) => tag switch
    {
        StructureTag.Node => Node(Expect(tag, fields, 3, 4)),
        StructureTag.Relationship => Relationship(Expect(tag, fields, 5, 8)),
        StructureTag.UnboundRelationship => new UnboundRelationship(Expect(tag, fields, 3, 4)),
        StructureTag.Path => PathDecoder.Decode(Expect(tag, fields, 3)),
        StructureTag.Date => new BoltDate(Long(Expect(tag, fields, 1)[0])),
        StructureTag.Time => new BoltTime(Long(Expect(tag, fields, 2)[0]), Int(fields[1])),
        StructureTag.LocalTime => new BoltTime(Long(Expect(tag, fields, 1)[0])),
        StructureTag.DateTime => BoltDateTime.WithOffset(Long(Expect(tag, fields, 3)[0]), Int(fields[1]), Int(fields[2])),
        StructureTag.DateTimeZone => Zoned(tag, Expect(tag, fields, 3)),
        StructureTag.LegacyDateTime => BoltDateTime.WithOffset(
            Long(Expect(tag, fields, 3)[0]) - Long(fields[2]), Int(fields[1]), Int(fields[2])),
        StructureTag.LegacyDateTimeZone => LegacyZone.ToUtc(Expect(tag, fields, 3)),
        StructureTag.LocalDateTime => BoltDateTime.Local(Long(Expect(tag, fields, 2)[0]), Int(fields[1])),
        StructureTag.Duration => new BoltDuration(
            Long(Expect(tag, fields, 4)[0]), Long(fields[1]), Long(fields[2]), Int(fields[3])),
        StructureTag.Point2D => new BoltPoint(Int(Expect(tag, fields, 3)[0]), Double(fields[1]), Double(fields[2])),
        StructureTag.Point3D => new BoltPoint(Int(Expect(tag, fields, 4)[0]), Double(fields[1]), Double(fields[2]), Double(fields[3])),
        _ => null,
    };

    internal static long Long(object? field) => field is long value ? value : throw new InvalidCastException();

    internal static string Text(object? field) => field as string ?? throw new InvalidCastException();

    internal static Dictionary<string, object?> Map(object? field) =>
        field as Dictionary<string, object?> ?? throw new InvalidCastException();

    internal static List<object?> List(object? field) => field as List<object?> ?? throw new InvalidCastException();

    internal static int Int(object? field) =>
        Long(field) is var value and >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw new ArgumentOutOfRangeException(nameof(field));

    /// <summary>Before Bolt 5.0 there are no element ids; the number stands for them.</summary>
    internal static string ElementId(object?[] fields, int at, long id) =>
        fields.Length > at ? Text(fields[at]) : id.ToString(CultureInfo.InvariantCulture);

    private static double Double(object? field) => field is double value ? value : throw new InvalidCastException();

    /// <summary>A zone that is unknown here stays raw, so that it is not passed off as a time that can be used.</summary>
    private static object Zoned(byte tag, object?[] fields)
    {
        var value = BoltDateTime.InZone(Long(fields[0]), Int(fields[1]), Text(fields[2]));
        return TimeZoneInfo.TryFindSystemTimeZoneById(value.Zone ?? "", out _) ? value : new BoltStructure(tag, fields);
    }

    private static BoltNode Node(object?[] fields) => new(
        Long(fields[0]), ElementId(fields, 3, Long(fields[0])), List(fields[1]).ConvertAll(Text), Map(fields[2]));

    private static BoltRelationship Relationship(object?[] fields) => new(
        Long(fields[0]),
        ElementId(fields, 5, Long(fields[0])),
        Text(fields[3]),
        Long(fields[1]),
        ElementId(fields, 6, Long(fields[1])),
        Long(fields[2]),
        ElementId(fields, 7, Long(fields[2])),
        Map(fields[4]));

    private static object?[] Expect(byte tag, object?[] fields, params ReadOnlySpan<int> counts) =>
        counts.Contains(fields.Length) ? fields : throw BoltProtocolException.BadStructure(tag);
}
