using System.Buffers.Binary;
using System.Text;

namespace TalentGraph.Bolt.PackStream;

/// <summary>
/// Walks over encoded values without allocating. A hot path: spans, no boxing. Every declared size is compared with the
/// bytes that are left before anything is done with it, so that a hostile length costs nothing.
/// </summary>
/// <remarks>Valid only as long as the row it was taken from: until the next row is read.</remarks>
public ref struct PackReader
{
    private readonly ReadOnlySpan<byte> _data;
    private int _position;

    /// <summary>Starts at the first byte.</summary>
    /// <param name="data">One or more encoded values.</param>
    public PackReader(ReadOnlySpan<byte> data) => _data = data;

    /// <summary>Bytes read so far.</summary>
    public readonly int Position => _position;

    /// <summary>Whether all bytes are read.</summary>
    public readonly bool AtEnd => _position == _data.Length;

    private readonly int Left => _data.Length - _position;

    /// <summary>The kind of the next value, which stays unread.</summary>
    /// <exception cref="BoltProtocolException">The bytes end here, or the marker is reserved.</exception>
    public readonly PackType Peek() => PackMarkers.TypeOf(PeekByte());

    /// <summary>Reads the next value if it is null.</summary>
    /// <returns>Whether it was null; if not, it stays unread.</returns>
    public bool TryReadNull()
    {
        if (PeekByte() != Marker.Null)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Reads true or false.</summary>
    /// <exception cref="InvalidCastException">The value is of another kind.</exception>
    public bool ReadBoolean()
    {
        byte marker = PeekByte();
        if (marker is not (Marker.True or Marker.False))
        {
            throw WrongType(PackType.Boolean);
        }

        _position++;
        return marker == Marker.True;
    }

    /// <summary>Reads an integer of any width.</summary>
    /// <exception cref="InvalidCastException">The value is of another kind.</exception>
    public long ReadInt64()
    {
        byte marker = PeekByte();
        if ((sbyte)marker >= Marker.TinyMinimum)
        {
            _position++;
            return (sbyte)marker;
        }

        int width = marker switch
        {
            Marker.Int8 => 1,
            Marker.Int16 => 2,
            Marker.Int32 => 4,
            Marker.Int64 => 8,
            _ => throw WrongType(PackType.Integer),
        };
        _position++;
        ReadOnlySpan<byte> bytes = Take(width);
        return width switch
        {
            1 => (sbyte)bytes[0],
            2 => BinaryPrimitives.ReadInt16BigEndian(bytes),
            4 => BinaryPrimitives.ReadInt32BigEndian(bytes),
            _ => BinaryPrimitives.ReadInt64BigEndian(bytes),
        };
    }

    /// <summary>Reads a floating point number; an integer is taken for one.</summary>
    /// <exception cref="InvalidCastException">The value is of another kind.</exception>
    public double ReadDouble()
    {
        if (PeekByte() != Marker.Float64)
        {
            return Peek() == PackType.Integer ? ReadInt64() : throw WrongType(PackType.Float);
        }

        _position++;
        return BinaryPrimitives.ReadDoubleBigEndian(Take(8));
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="InvalidCastException">The value is of another kind.</exception>
    public string ReadString()
    {
        ReadOnlySpan<byte> utf8 = ReadUtf8();
        return utf8.IsEmpty ? "" : Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Reads a text as the UTF-8 bytes that came over the wire.</summary>
    /// <exception cref="InvalidCastException">The value is of another kind.</exception>
    public ReadOnlySpan<byte> ReadUtf8()
    {
        byte marker = PeekByte();
        if (PackMarkers.TypeOf(marker) != PackType.Text)
        {
            throw WrongType(PackType.Text);
        }

        _position++;
        return Take((marker & 0xF0) == Marker.TinyString ? marker & 0x0F : Size(1 << (marker - Marker.String8)));
    }

    /// <summary>Reads raw bytes.</summary>
    /// <exception cref="InvalidCastException">The value is of another kind.</exception>
    public ReadOnlySpan<byte> ReadBytes()
    {
        byte marker = PeekByte();
        if (PackMarkers.TypeOf(marker) != PackType.Bytes)
        {
            throw WrongType(PackType.Bytes);
        }

        _position++;
        return Take(Size(1 << (marker - Marker.Bytes8)));
    }

    /// <summary>Reads the head of a list; its values follow.</summary>
    /// <returns>How many values follow; never more than there are bytes left.</returns>
    /// <exception cref="InvalidCastException">The value is of another kind.</exception>
    public int ReadListHeader()
    {
        byte marker = PeekByte();
        if (PackMarkers.TypeOf(marker) != PackType.List)
        {
            throw WrongType(PackType.List);
        }

        _position++;
        int count = (marker & 0xF0) == Marker.TinyList ? marker & 0x0F : Size(1 << (marker - Marker.List8));
        return count <= Left ? count : throw TooLong(count);
    }

    /// <summary>Reads the head of a dictionary; its entries follow, each a text and a value.</summary>
    /// <returns>How many entries follow; each takes at least two of the bytes that are left.</returns>
    /// <exception cref="InvalidCastException">The value is of another kind.</exception>
    public int ReadMapHeader()
    {
        byte marker = PeekByte();
        if (PackMarkers.TypeOf(marker) != PackType.Map)
        {
            throw WrongType(PackType.Map);
        }

        _position++;
        int count = (marker & 0xF0) == Marker.TinyMap ? marker & 0x0F : Size(1 << (marker - Marker.Map8));
        return count <= Left / 2 ? count : throw TooLong(count);
    }

    /// <summary>Reads the head of a structure; its fields follow.</summary>
    /// <param name="tag">Which structure it is.</param>
    /// <returns>How many fields follow; 0 to 15.</returns>
    /// <exception cref="InvalidCastException">The value is of another kind.</exception>
    public int ReadStructureHeader(out byte tag)
    {
        byte marker = PeekByte();
        if (PackMarkers.TypeOf(marker) != PackType.Structure)
        {
            throw WrongType(PackType.Structure);
        }

        _position++;
        tag = Take(1)[0];
        int fields = marker & 0x0F;
        return fields <= Left ? fields : throw TooLong(fields);
    }

    /// <summary>Passes over one value with all that is in it.</summary>
    /// <exception cref="BoltProtocolException">It is cut off, or says a size that the message cannot hold.</exception>
    public void Skip()
    {
        long open = 1;
        while (open > 0)
        {
            open += PassHead() - 1;
            if (open > Left)
            {
                throw TooLong(open);
            }
        }
    }

    /// <summary>The encoded bytes from here to a place further on.</summary>
    internal readonly ReadOnlySpan<byte> Until(int position) => _data[_position..position];

    /// <summary>Passes over a scalar, or over the head of a container.</summary>
    /// <returns>How many values the container holds.</returns>
    private long PassHead()
    {
        byte marker = PeekByte();
        switch (PackMarkers.TypeOf(marker))
        {
            case PackType.Text:
                ReadUtf8();
                return 0;
            case PackType.List:
                return ReadListHeader();
            case PackType.Map:
                return 2L * ReadMapHeader();
            case PackType.Structure:
                return ReadStructureHeader(out _);
            case PackType.Bytes:
                ReadBytes();
                return 0;
            default:
                _position++;
                Take(PackMarkers.WidthOf(marker));
                return 0;
        }
    }

    private readonly byte PeekByte() =>
        _position < _data.Length ? _data[_position] : throw BoltProtocolException.CutOff();

    private ReadOnlySpan<byte> Take(int count)
    {
        if ((uint)count > (uint)Left)
        {
            throw TooLong(count);
        }

        ReadOnlySpan<byte> taken = _data.Slice(_position, count);
        _position += count;
        return taken;
    }

    private int Size(int width)
    {
        ReadOnlySpan<byte> bytes = Take(width);
        uint size = width switch
        {
            1 => bytes[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        };
        return size <= (uint)Left ? (int)size : throw TooLong(size);
    }

    private readonly BoltProtocolException TooLong(long size) => BoltProtocolException.SizeBeyondMessage(size, Left);

    private readonly InvalidCastException WrongType(PackType wanted) =>
        new($"The value is of kind {Peek()}, not {wanted}. Read it by its kind, or change what the statement returns.");
}
