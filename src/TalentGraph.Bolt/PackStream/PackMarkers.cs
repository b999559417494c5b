namespace TalentGraph.Bolt.PackStream;

/// <summary>What a marker byte announces.</summary>
internal static class PackMarkers
{
    private const byte Reserved = 0xFF;
    private static readonly byte[] Types = [.. Enumerable.Range(0, 256).Select(marker => Classify((byte)marker))];

    /// <summary>The kind of value behind <paramref name="marker"/>.</summary>
    /// <exception cref="BoltProtocolException">The marker is reserved.</exception>
    public static PackType TypeOf(byte marker)
    {
        byte type = Types[marker];
        return type != Reserved ? (PackType)type : throw BoltProtocolException.ReservedMarker(marker);
    }

    /// <summary>Bytes behind the marker of a value that has no size of its own.</summary>
    public static int WidthOf(byte marker) => marker switch
    {
        Marker.Int8 => 1,
        Marker.Int16 => 2,
        Marker.Int32 => 4,
        Marker.Int64 or Marker.Float64 => 8,
        _ => 0,
    };

    private static byte Classify(byte marker) => (byte)(marker switch
    {
        <= 0x7F or >= 0xF0 => PackType.Integer,
        <= 0x8F => PackType.Text,
        <= 0x9F => PackType.List,
        <= 0xAF => PackType.Map,
        <= 0xBF => PackType.Structure,
        Marker.Null => PackType.Null,
        Marker.Float64 => PackType.Float,
        Marker.False or Marker.True => PackType.Boolean,
        >= Marker.Int8 and <= Marker.Int64 => PackType.Integer,
        >= Marker.Bytes8 and <= Marker.Bytes32 => PackType.Bytes,
        >= Marker.String8 and <= Marker.String32 => PackType.Text,
        >= Marker.List8 and <= Marker.List32 => PackType.List,
        >= Marker.Map8 and <= Marker.Map32 => PackType.Map,
        _ => (PackType)Reserved,
    });
}
