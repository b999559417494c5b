using System.Buffers.Binary;
using System.Text;

namespace TalentGraph.Bolt.PackStream;

/// <summary>
/// Encodes values in their shortest form into a buffer that grows and can be used again. A hot path: no boxing. The writer
/// counts what lists and dictionaries still wait for and refuses what does not fit, because a server that cannot decode a
/// request goes on with the ones behind it.
/// </summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class PackWriter
{
    private readonly PackShape _shape = new();
    private byte[] _buffer;
    private int _length;

    /// <summary>An empty writer.</summary>
    /// <param name="capacity">Bytes to begin with; more are taken when needed.</param>
    public PackWriter(int capacity = 256) => _buffer = new byte[Math.Max(capacity, 16)];

    /// <summary>The bytes written so far.</summary>
    internal ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>How many bytes are written.</summary>
    internal int Length => _length;

    /// <summary>Whether every list, dictionary and structure has all its values.</summary>
    internal bool IsComplete => _shape.IsComplete;

    /// <summary>Whether, after <see cref="BeginEntries"/>, each key has its whole value.</summary>
    internal bool EntriesAreComplete => _shape.EntriesAreComplete;

    /// <summary>Whether a named time zone was written, which a server may not know.</summary>
    internal bool HasNamedZone { get; private set; }

    /// <summary>Whether a date-time with an offset or a zone was written, which older dialects encode otherwise.</summary>
    internal bool HasZonedTime { get; private set; }

    /// <summary>Writes null.</summary>
    public void WriteNull() => WriteMarker(Marker.Null);

    /// <summary>Writes true or false.</summary>
    /// <param name="value">The value.</param>
    public void WriteBoolean(bool value) => WriteMarker(value ? Marker.True : Marker.False);

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The value.</param>
    public void WriteInt64(long value)
    {
        _shape.BeforeValue();
        Span<byte> room = Room(9);
        _length += PackNumbers.Put(room, value);
        _shape.AfterValue();
    }

    /// <summary>Writes a floating point number.</summary>
    /// <param name="value">The value; NaN and infinities are legal.</param>
    public void WriteDouble(double value)
    {
        _shape.BeforeValue();
        Span<byte> room = Room(9);
        room[0] = Marker.Float64;
        BinaryPrimitives.WriteDoubleBigEndian(room[1..], value);
        _length += 9;
        _shape.AfterValue();
    }

    /// <summary>Writes a text, or null.</summary>
    /// <param name="value">The text; a lone surrogate becomes U+FFFD.</param>
    public void WriteString(string? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        _shape.BeforeValue();
        PutText(value);
        _shape.AfterValue();
    }

    /// <summary>Writes raw bytes.</summary>
    /// <param name="value">The bytes.</param>
    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        _shape.BeforeValue();
        Span<byte> room = Room(5 + value.Length);
        int head = PackNumbers.PutSize(room, value.Length, tiny: null, Marker.Bytes8);
        value.CopyTo(room[head..]);
        _length += head + value.Length;
        _shape.AfterValue();
    }

    /// <summary>Begins a list; exactly <paramref name="count"/> values must follow.</summary>
    /// <param name="count">How many values; not negative.</param>
    public void WriteListHeader(int count) => Open(count, Marker.TinyList, Marker.List8, PackFrameKind.List);

    /// <summary>Begins a dictionary; exactly <paramref name="count"/> pairs of <see cref="WriteKey"/> and a value must follow.</summary>
    /// <param name="count">How many entries; not negative.</param>
    public void WriteMapHeader(int count) => Open(count, Marker.TinyMap, Marker.Map8, PackFrameKind.Map);

    /// <summary>Writes the key of the next entry of a dictionary.</summary>
    /// <param name="key">The key; a dictionary takes each key once.</param>
    /// <exception cref="InvalidOperationException">No dictionary waits for a key, or it has this one already.</exception>
    public void WriteKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _shape.BeforeKey(key);
        PutText(key);
    }

    /// <summary>Writes any value that a parameter can hold.</summary>
    /// <param name="value">
    /// Null, a Boolean, a number, a text, bytes, a date or time of .NET or of <c>TalentGraph.Bolt.Values</c>, a point, a
    /// duration, or a list or dictionary with text keys of these.
    /// </param>
    /// <exception cref="ArgumentException">The server could not take such a value.</exception>
    public void WriteValue(object? value) => PackValues.Write(this, value);

    /// <summary>Begins a structure; exactly <paramref name="fields"/> values must follow.</summary>
    internal void WriteStructureHeader(byte tag, int fields)
    {
        _shape.BeforeValue();
        Span<byte> room = Room(2);
        room[0] = (byte)(Marker.TinyStruct | fields);
        room[1] = tag;
        _length += 2;
        _shape.Opened(fields, PackFrameKind.Structure);
    }

    /// <summary>Remembers that a date-time with an offset or a zone was written.</summary>
    internal void NoteZonedTime(bool named)
    {
        HasZonedTime = true;
        HasNamedZone |= named;
    }

    /// <summary>Appends the entries of a dictionary that were encoded before; the open dictionary must have room for them.</summary>
    internal void WriteEncodedEntries(ReadOnlySpan<byte> entries, int count)
    {
        _shape.Take(count);
        PutRaw(entries);
        _shape.AfterValue();
    }

    /// <summary>Begins entries of a dictionary whose head is written later, when their number is known.</summary>
    internal void BeginEntries() => _shape.Opened(int.MaxValue, PackFrameKind.Map);

    /// <summary>Forgets everything but keeps the buffer.</summary>
    internal void Clear()
    {
        _length = 0;
        _shape.Clear();
        HasNamedZone = false;
        HasZonedTime = false;
    }

    /// <summary>Makes room for bytes that are no value (a chunk's head) and returns where they begin.</summary>
    internal int Reserve(int count)
    {
        Room(count);
        int at = _length;
        _length += count;
        return at;
    }

    /// <summary>Takes back everything from <paramref name="length"/> on, with what it left open.</summary>
    internal void Truncate(int length)
    {
        _length = length;
        _shape.Clear();
    }

    /// <summary>The buffer from <paramref name="start"/> to the end of what is written, to be changed in place.</summary>
    internal Span<byte> From(int start) => _buffer.AsSpan(start, _length - start);

    /// <summary>What is written, to be sent.</summary>
    internal ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, _length);

    private void Open(int count, byte tiny, byte sized, PackFrameKind kind)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _shape.BeforeValue();
        _length += PackNumbers.PutSize(Room(5), count, tiny, sized);
        _shape.Opened(count, kind);
    }

    private void WriteMarker(byte marker)
    {
        _shape.BeforeValue();
        Room(1)[0] = marker;
        _length++;
        _shape.AfterValue();
    }

    private void PutText(string value)
    {
        int size = Encoding.UTF8.GetByteCount(value);
        Span<byte> room = Room(5 + size);
        int head = PackNumbers.PutSize(room, size, Marker.TinyString, Marker.String8);
        _length += head + Encoding.UTF8.GetBytes(value, room[head..]);
    }

    private void PutRaw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
    }

    private Span<byte> Room(int count)
    {
        if (_buffer.Length - _length < count)
        {
            int wanted = checked(_length + count);
            Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, Math.Max(2L * _buffer.Length, wanted)));
        }

        return _buffer.AsSpan(_length);
    }
}
