using System.Buffers.Binary;
using System.Text;

namespace TalentGraph.Testing.Bolt;

/// <summary>
/// PackStream written in the plainest way, from the specification's table, to check the fast one against and to give a
/// scripted server its voice. Structures are <see cref="PlainStructure"/>, numbers long and double.
/// </summary>
public static class PlainPack
{
    /// <summary>Encodes a value in its shortest form.</summary>
    /// <param name="value">Null, bool, long, double, string, byte[], list, dictionary or structure.</param>
    public static byte[] Encode(object? value)
    {
        using var stream = new MemoryStream();
        Write(stream, value);
        return stream.ToArray();
    }

    /// <summary>Decodes one value and asserts that nothing follows it.</summary>
    /// <param name="data">The bytes.</param>
    public static object? Decode(byte[] data)
    {
        int position = 0;
        object? value = Read(data, ref position);
        Assert.Equal(data.Length, position);
        return value;
    }

    private static void Write(MemoryStream stream, object? value)
    {
        switch (value)
        {
            case null:
                stream.WriteByte(0xC0);
                break;
            case bool truth:
                stream.WriteByte((byte)(truth ? 0xC3 : 0xC2));
                break;
            case long number:
                WriteNumber(stream, number);
                break;
            case double number:
                stream.WriteByte(0xC1);
                Span<byte> eight = stackalloc byte[8];
                BinaryPrimitives.WriteDoubleBigEndian(eight, number);
                stream.Write(eight);
                break;
            case string text:
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                WriteSize(stream, utf8.Length, 0x80, 0xD0);
                stream.Write(utf8);
                break;
            case byte[] bytes:
                WriteSize(stream, bytes.Length, null, 0xCC);
                stream.Write(bytes);
                break;
            default:
                WriteContainer(stream, value);
                break;
        }
    }

    private static void WriteContainer(MemoryStream stream, object value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> map:
                WriteSize(stream, map.Count, 0xA0, 0xD8);
                foreach ((string key, object? item) in map)
                {
                    Write(stream, key);
                    Write(stream, item);
                }

                break;
            case PlainStructure structure:
                stream.WriteByte((byte)(0xB0 | structure.Fields.Count));
                stream.WriteByte(structure.Tag);
                WriteAll(stream, structure.Fields);
                break;
            case IReadOnlyList<object?> list:
                WriteSize(stream, list.Count, 0x90, 0xD4);
                WriteAll(stream, list);
                break;
            default:
                throw new ArgumentException($"No encoding for {value.GetType()}.", nameof(value));
        }
    }

    private static void WriteAll(MemoryStream stream, IReadOnlyList<object?> items)
    {
        foreach (object? item in items)
        {
            Write(stream, item);
        }
    }

    private static void WriteNumber(MemoryStream stream, long number)
    {
        int width = number switch
        {
            >= -16 and <= 127 => 0,
            >= sbyte.MinValue and <= sbyte.MaxValue => 1,
            >= short.MinValue and <= short.MaxValue => 2,
            >= int.MinValue and <= int.MaxValue => 4,
            _ => 8,
        };
        if (width == 0)
        {
            stream.WriteByte((byte)number);
            return;
        }

        stream.WriteByte((byte)(0xC8 + System.Numerics.BitOperations.Log2((uint)width)));
        WriteBigEndian(stream, number, width);
    }

    private static void WriteSize(MemoryStream stream, int size, int? tiny, int sized)
    {
        if (tiny is { } marker && size < 16)
        {
            stream.WriteByte((byte)(marker + size));
            return;
        }

        int step = size <= 0xFF ? 0 : size <= 0xFFFF ? 1 : 2;
        stream.WriteByte((byte)(sized + step));
        WriteBigEndian(stream, size, 1 << step);
    }

    private static void WriteBigEndian(MemoryStream stream, long number, int width)
    {
        for (int i = width - 1; i >= 0; i--)
        {
            stream.WriteByte((byte)(number >> (8 * i)));
        }
    }

    private static object? Read(byte[] data, ref int position)
    {
        byte marker = data[position++];
        int low = marker & 0x0F;
        switch (marker)
        {
            case <= 0x7F or >= 0xF0:
                return (long)(sbyte)marker;
            case <= 0x8F:
                return ReadText(data, ref position, low);
            case <= 0x9F:
                return ReadList(data, ref position, low);
            case <= 0xAF:
                return ReadMap(data, ref position, low);
            case <= 0xBF:
                byte tag = data[position++];
                return new PlainStructure(tag, ReadList(data, ref position, low));
            case 0xC0:
                return null;
            case 0xC1:
                return BitConverter.Int64BitsToDouble(ReadBigEndian(data, ref position, 8));
            case 0xC2 or 0xC3:
                return marker == 0xC3;
            case >= 0xC8 and <= 0xCB:
                return ReadBigEndian(data, ref position, 1 << (marker - 0xC8));
            case >= 0xCC and <= 0xCE:
                int length = ReadSize(data, ref position, marker - 0xCC);
                position += length;
                return data[(position - length)..position];
            case >= 0xD0 and <= 0xD2:
                return ReadText(data, ref position, ReadSize(data, ref position, marker - 0xD0));
            case >= 0xD4 and <= 0xD6:
                return ReadList(data, ref position, ReadSize(data, ref position, marker - 0xD4));
            case >= 0xD8 and <= 0xDA:
                return ReadMap(data, ref position, ReadSize(data, ref position, marker - 0xD8));
            default:
                throw new FormatException($"Marker 0x{marker:X2} is reserved.");
        }
    }

    private static string ReadText(byte[] data, ref int position, int size)
    {
        position += size;
        return Encoding.UTF8.GetString(data, position - size, size);
    }

    private static List<object?> ReadList(byte[] data, ref int position, int count)
    {
        var list = new List<object?>();
        for (int i = 0; i < count; i++)
        {
            list.Add(Read(data, ref position));
        }

        return list;
    }

    private static Dictionary<string, object?> ReadMap(byte[] data, ref int position, int count)
    {
        var map = new Dictionary<string, object?>();
        for (int i = 0; i < count; i++)
        {
            string key = Assert.IsType<string>(Read(data, ref position));
            Assert.True(map.TryAdd(key, Read(data, ref position)), $"Key '{key}' is there twice; a real server refuses that.");
        }

        return map;
    }

    private static int ReadSize(byte[] data, ref int position, int step)
    {
        int width = 1 << step;
        long size = ReadBigEndian(data, ref position, width);
        return (int)(width < 4 ? size & ((1L << (8 * width)) - 1) : size);
    }

    private static long ReadBigEndian(byte[] data, ref int position, int width)
    {
        long number = (sbyte)data[position];
        for (int i = 1; i < width; i++)
        {
            number = (number << 8) | data[position + i];
        }

        position += width;
        return number;
    }
}
