using System.Buffers;
using System.IO.Pipelines;

namespace TalentGraph.GraphQL.AspNetCore;

/// <summary>Collects a body in the memory it came in, up to a bound.</summary>
internal static class BodyReader
{
    /// <summary>Reads to the end; null if there is more than <paramref name="maxBytes"/>. A result that is not null is to be
    /// given back with <see cref="PipeReader.AdvanceTo(SequencePosition)"/> at its end.</summary>
    public static async ValueTask<ReadOnlySequence<byte>?> ReadAsync(
        PipeReader reader, long? contentLength, int maxBytes, CancellationToken cancellationToken)
    {
        if (contentLength > maxBytes)
        {
            return null;
        }

        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            if (result.Buffer.Length > maxBytes)
            {
                reader.AdvanceTo(result.Buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                return result.Buffer;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
