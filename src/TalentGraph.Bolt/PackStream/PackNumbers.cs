using System.Buffers.Binary;

namespace TalentGraph.Bolt.PackStream;

/// <summary>Integers and sizes in their shortest form.</summary>
internal static class PackNumbers
{
    /// <summary>Writes an integer; at most nine bytes.</summary>
    /// <returns>Bytes written.</returns>
    public static int Put(Span<byte> room, long value)
    {
        switch (value)
        {
            case >= Marker.TinyMinimum and <= sbyte.MaxValue:
                room[0] = (byte)(sbyte)value;
                return 1;
            case >= sbyte.MinValue and < Marker.TinyMinimum:
                room[0] = Marker.Int8;
                room[1] = (byte)(sbyte)value;
                return 2;
            case >= short.MinValue and <= short.MaxValue:
                room[0] = Marker.Int16;
                BinaryPrimitives.WriteInt16BigEndian(room[1..], (short)value);
                return 3;
            case >= int.MinValue and <= int.MaxValue:
                room[0] = Marker.Int32;
                BinaryPrimitives.WriteInt32BigEndian(room[1..], (int)value);
                return 5;
            default:
                room[0] = Marker.Int64;
                BinaryPrimitives.WriteInt64BigEndian(room[1..], value);
                return 9;
        }
    }

    /// <summary>Writes the head of a value with a size; at most five bytes.</summary>
    /// <param name="room">Where.</param>
    /// <param name="size">The size.</param>
    /// <param name="tiny">Marker for sizes below 16 that sit in the marker; null if the type has none.</param>
    /// <param name="sized">Marker for a size of one byte; those for two and four follow it.</param>
    /// <returns>Bytes written.</returns>
    public static int PutSize(Span<byte> room, int size, byte? tiny, byte sized)
    {
        if (tiny is { } marker && size < 16)
        {
            room[0] = (byte)(marker | size);
            return 1;
        }

        if (size <= byte.MaxValue)
        {
            room[0] = sized;
            room[1] = (byte)size;
            return 2;
        }

        if (size <= ushort.MaxValue)
        {
            room[0] = (byte)(sized + 1);
            BinaryPrimitives.WriteUInt16BigEndian(room[1..], (ushort)size);
            return 3;
        }

        room[0] = (byte)(sized + 2);
        BinaryPrimitives.WriteUInt32BigEndian(room[1..], (uint)size);
        return 5;
    }
}
