using System.Buffers;
using System.IO.Pipelines;

namespace TalentGraph.Ingestion.Articles;

/// <summary>Splits a stream into lines and never holds more than one line within the bound; of a longer one it keeps nothing.</summary>
internal sealed class BoundedLineReader(PipeReader reader, int maxBytes)
{
    /// <summary>Why reading stopped early; absent when the stream ended.</summary>
    public string? Failure { get; private set; }

    /// <summary>The next line; absent at the end.</summary>
    public async Task<BoundedLine?> NextAsync(CancellationToken cancellationToken)
    {
        bool tooLong = false;
        long searched = 0;
        while (true)
        {
            if (await TryReadAsync(cancellationToken) is not { } result)
            {
                return null;
            }

            ReadOnlySequence<byte> buffer = result.Buffer;
            if (buffer.Slice(searched).PositionOf((byte)'\n') is { } end)
            {
                BoundedLine line = Line(buffer.Slice(0, end), tooLong);
                reader.AdvanceTo(buffer.GetPosition(1, end));
                return line;
            }

            if (result.IsCompleted)
            {
                BoundedLine? last = buffer.IsEmpty && !tooLong ? null : Line(buffer, tooLong);
                reader.AdvanceTo(buffer.End);
                return last;
            }

            tooLong |= buffer.Length > maxBytes;
            searched = tooLong ? 0 : buffer.Length;
            reader.AdvanceTo(tooLong ? buffer.End : buffer.Start, buffer.End);
        }
    }

    private async Task<ReadResult?> TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Failure = $"it cannot be read to its end: {e.Message}";
            return null;
        }
    }

    private BoundedLine Line(ReadOnlySequence<byte> bytes, bool tooLong) =>
        tooLong || bytes.Length > maxBytes ? new BoundedLine([], TooLong: true) : new BoundedLine(bytes.ToArray(), TooLong: false);
}
