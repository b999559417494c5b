using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace TalentGraph.GraphQL.Execution.Output;

/// <summary>
/// Writes JSON tokens as UTF-8 straight into the memory of a buffer writer. Hot path. It knows nothing of commas and
/// nesting: the response writer does.
/// </summary>
internal sealed class JsonOutput
{
    private const int MinSegment = 512;
    private const int MaxNumber = 32;
    private const int StringChunk = 512;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private IBufferWriter<byte>? _writer;
    private byte[] _buffer = [];
    private int _start;
    private int _position;
    private int _end;
    private long _advanced;

    /// <summary>Bytes written since <see cref="Begin"/>.</summary>
    public long Written => _advanced + (_position - _start);

    /// <summary>Takes the writer that all tokens go to until <see cref="End"/>.</summary>
    public void Begin(IBufferWriter<byte> writer)
    {
        _writer = writer;
        _advanced = 0;
        _buffer = [];
        _start = _position = _end = 0;
    }

    /// <summary>Hands what was written to the writer and lets go of it.</summary>
    public void End()
    {
        if (_position > _start)
        {
            _writer?.Advance(_position - _start);
        }

        _advanced = Written;
        _writer = null;
        _start = _position = _end = 0;
        _buffer = [];
    }

    public void Byte(byte value)
    {
        Reserve(1);
        _buffer[_position++] = value;
    }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > _end - _position)
        {
            var room = _end - _position;
            bytes[..room].CopyTo(_buffer.AsSpan(_position));
            _position = _end;
            bytes = bytes[room..];
            Reserve(Math.Min(bytes.Length, MinSegment));
        }

        bytes.CopyTo(_buffer.AsSpan(_position));
        _position += bytes.Length;
    }

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Int(long value)
    {
        Reserve(MaxNumber);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_position), out var written);
        _position += written;
    }

    /// <summary>A finite number in the shortest form that reads back the same.</summary>
    public void Double(double value)
    {
        Reserve(MaxNumber);
        value.TryFormat(_buffer.AsSpan(_position, MaxNumber), out var written, default, CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Text in quotes. A lone surrogate becomes U+FFFD, since UTF-8 has no form for it.</summary>
    public void String(ReadOnlySpan<char> text)
    {
        Byte((byte)'"');
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(Escaped);
            if (plain != 0)
            {
                Plain(plain < 0 ? text : text[..plain]);
            }

            if (plain < 0)
            {
                break;
            }

            Escape(text[plain]);
            text = text[(plain + 1)..];
        }

        Byte((byte)'"');
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var chunk = text.Length <= StringChunk ? text : text[..ChunkLength(text)];
            Reserve(chunk.Length * 3);
            var status = Utf8.FromUtf16(chunk, _buffer.AsSpan(_position, _end - _position), out _, out var written);
            Debug.Assert(status == OperationStatus.Done, "Three bytes per UTF-16 unit always suffice.");
            _position += written;
            text = text[chunk.Length..];
        }
    }

    /// <summary>A chunk must not part a surrogate pair.</summary>
    private static int ChunkLength(ReadOnlySpan<char> text) =>
        char.IsHighSurrogate(text[StringChunk - 1]) ? StringChunk - 1 : StringChunk;

    private void Escape(char value)
    {
        switch (value)
        {
            case '"':
                Raw("\\\""u8);
                break;
            case '\\':
                Raw("\\\\"u8);
                break;
            case '\n':
                Raw("\\n"u8);
                break;
            case '\r':
                Raw("\\r"u8);
                break;
            case '\t':
                Raw("\\t"u8);
                break;
            default:
                Raw("\\u00"u8);
                Byte((byte)"0123456789abcdef"[value >> 4]);
                Byte((byte)"0123456789abcdef"[value & 15]);
                break;
        }
    }

    private void Reserve(int count)
    {
        if (_end - _position < count)
        {
            NextSegment(count);
        }
    }

    private void NextSegment(int count)
    {
        var writer = _writer ?? throw new InvalidOperationException("Begin must be called before anything is written.");
        if (_position > _start)
        {
            writer.Advance(_position - _start);
        }

        _advanced += _position - _start;
        var memory = writer.GetMemory(Math.Max(count, MinSegment));
        if (!MemoryMarshal.TryGetArray<byte>(memory, out var segment) || segment.Array is null)
        {
            throw new NotSupportedException("The response must be written to a buffer writer over arrays.");
        }

        _buffer = segment.Array;
        _start = _position = segment.Offset;
        _end = segment.Offset + segment.Count;
    }
}
