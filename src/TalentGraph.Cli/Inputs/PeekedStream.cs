namespace TalentGraph.Cli.Inputs;

/// <summary>A stream whose first byte that is no blank is known before it is read, to tell JSON Lines from a plain text.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _inner;
    private readonly byte[] _head;
    private int _served;

    private PeekedStream(Stream inner, byte[] head)
    {
        _inner = inner;
        _head = head;
        First = (char)head.FirstOrDefault(b => !IsBlank(b));
    }

    /// <summary>The first byte that is no blank; NUL when the head holds none.</summary>
    public char First { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static async Task<PeekedStream> OpenAsync(Stream inner, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[256];
        int count = 0;
        while (count < buffer.Length && buffer.AsSpan(0, count).IndexOfAnyExcept(Blanks) < 0)
        {
            int read = await inner.ReadAsync(buffer.AsMemory(count), cancellationToken);
            if (read == 0)
            {
                break;
            }

            count += read;
        }

        return new PeekedStream(inner, buffer[..count]);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => _served < _head.Length ? Serve(buffer) : _inner.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _served < _head.Length ? ValueTask.FromResult(Serve(buffer.Span)) : _inner.ReadAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // Blanks, and the byte order mark of UTF-8.
    private static ReadOnlySpan<byte> Blanks => [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0xEF, 0xBB, 0xBF];

    private static bool IsBlank(byte value) => Blanks.Contains(value);

    private int Serve(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _head.Length - _served);
        _head.AsSpan(_served, count).CopyTo(buffer);
        _served += count;
        return count;
    }
}
