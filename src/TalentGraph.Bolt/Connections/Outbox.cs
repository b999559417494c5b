using System.Buffers.Binary;
using TalentGraph.Bolt.PackStream;

namespace TalentGraph.Bolt.Connections;

/// <summary>Requests that wait to be written, cut into chunks; a whole pipeline goes out in one write. A hot path.</summary>
internal sealed class Outbox
{
    private const int HeadLength = 2;
    private const int MaxChunk = ushort.MaxValue;
    private const int KeepCapacity = 1024 * 1024;

    private PackWriter _writer = new(1024);
    private int _start;

    public bool IsEmpty => _writer.Length == 0;

    public ReadOnlyMemory<byte> Pending => _writer.WrittenMemory;

    /// <summary>Begins a message; its one structure must be written to what is returned.</summary>
    public PackWriter Begin()
    {
        _start = _writer.Reserve(HeadLength);
        return _writer;
    }

    /// <summary>Ends the message: puts the lengths of its chunks and the empty chunk that ends it.</summary>
    public void End()
    {
        int length = _writer.Length - _start - HeadLength;
        int extraChunks = (length - 1) / MaxChunk;
        _writer.Reserve((extraChunks * HeadLength) + HeadLength);
        Span<byte> message = _writer.From(_start);
        Spread(message, length, extraChunks);
        message[^2..].Clear();
    }

    /// <summary>Takes back a message that could not be encoded, so that nothing of it is ever sent.</summary>
    public void Undo() => _writer.Truncate(_start);

    /// <summary>Forgets what was sent; a buffer that a large message left behind is given up.</summary>
    public void Clear()
    {
        if (_writer.Length > KeepCapacity)
        {
            _writer = new PackWriter(1024);
        }

        _writer.Clear();
    }

    /// <summary>Moves the chunks apart, the last one first, to make room for their heads.</summary>
    private static void Spread(Span<byte> message, int length, int extraChunks)
    {
        for (int chunk = extraChunks; chunk >= 0; chunk--)
        {
            int from = HeadLength + (chunk * MaxChunk);
            int size = Math.Min(MaxChunk, length - (chunk * MaxChunk));
            int to = from + (chunk * HeadLength);
            message.Slice(from, size).CopyTo(message[to..]);
            BinaryPrimitives.WriteUInt16BigEndian(message[(to - HeadLength)..], (ushort)size);
        }
    }
}
