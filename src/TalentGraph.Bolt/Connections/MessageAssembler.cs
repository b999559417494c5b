using System.Buffers.Binary;

namespace TalentGraph.Bolt.Connections;

/// <summary>
/// Puts messages together from chunks, however the bytes are cut. A message that lies whole in one chunk is passed on where
/// it lies. Empty chunks between messages are signs of life. A hot path.
/// </summary>
internal sealed class MessageAssembler(int maxMessageBytes)
{
    private const int HeadLength = 2;
    private const int KeepCapacity = 1024 * 1024;

    private byte[] _message = [];
    private int _length;
    private int _chunkLeft;
    private byte _headByte;
    private bool _hasHeadByte;
    private bool _inMessage;

    public void Feed(ReadOnlySpan<byte> data, IMessageSink sink)
    {
        while (!data.IsEmpty)
        {
            data = _chunkLeft > 0 ? TakeChunk(data) : TakeHead(data, sink);
        }
    }

    private ReadOnlySpan<byte> TakeHead(ReadOnlySpan<byte> data, IMessageSink sink)
    {
        if (_hasHeadByte)
        {
            _hasHeadByte = false;
            StartChunk((_headByte << 8) | data[0], sink);
            return data[1..];
        }

        if (data.Length < HeadLength)
        {
            (_headByte, _hasHeadByte) = (data[0], true);
            return [];
        }

        int size = BinaryPrimitives.ReadUInt16BigEndian(data);
        int whole = HeadLength + size + HeadLength;
        if (!_inMessage && size > 0 && data.Length >= whole && data[whole - 2] == 0 && data[whole - 1] == 0)
        {
            CheckLength(size);
            sink.OnMessage(data.Slice(HeadLength, size));
            return data[whole..];
        }

        StartChunk(size, sink);
        return data[HeadLength..];
    }

    private void StartChunk(int size, IMessageSink sink)
    {
        if (size > 0)
        {
            _inMessage = true;
            _chunkLeft = size;
            CheckLength((long)_length + size);
        }
        else if (_inMessage)
        {
            EndMessage(sink);
        }
    }

    private ReadOnlySpan<byte> TakeChunk(ReadOnlySpan<byte> data)
    {
        ReadOnlySpan<byte> part = data[..Math.Min(_chunkLeft, data.Length)];
        if (_message.Length - _length < part.Length)
        {
            Array.Resize(ref _message, Math.Max(2 * _message.Length, _length + part.Length));
        }

        part.CopyTo(_message.AsSpan(_length));
        _length += part.Length;
        _chunkLeft -= part.Length;
        return data[part.Length..];
    }

    private void EndMessage(IMessageSink sink)
    {
        ReadOnlySpan<byte> message = _message.AsSpan(0, _length);
        _inMessage = false;
        _length = 0;
        sink.OnMessage(message);
        if (_message.Length > KeepCapacity)
        {
            _message = [];
        }
    }

    private void CheckLength(long length)
    {
        if (length > maxMessageBytes)
        {
            throw BoltProtocolException.MessageTooLong(maxMessageBytes);
        }
    }
}
