using System.Buffers;
using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Articles;

/// <summary>Reads an input whole, up to a bound.</summary>
internal static class InputBytes
{
    private const int BufferSize = 64 * 1024;

    public static async Task<(byte[]? Bytes, string Reason)> ReadAsync(RawInput input, int limit, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            await using Stream stream = await input.OpenAsync(cancellationToken);
            using var whole = new MemoryStream();
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
            {
                if (whole.Length + read > limit)
                {
                    return (null, $"it is larger than {limit / (1024 * 1024)} MiB, the limit for one input");
                }

                await whole.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            return (whole.ToArray(), "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"it cannot be read: {e.Message}");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
