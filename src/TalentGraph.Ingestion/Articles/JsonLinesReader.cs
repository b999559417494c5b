using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Articles;

/// <summary>Reads one JSON object a line, streaming: a file may have any number of lines, each line is bounded.</summary>
internal static class JsonLinesReader
{
    private static readonly StreamPipeReaderOptions Buffers = new(bufferSize: 64 * 1024, minimumReadSize: 16 * 1024);

    public static async IAsyncEnumerable<DraftOrRejection> ReadAsync(
        RawInput input, IngestionLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (Stream? stream, string reason) = await OpenAsync(input, cancellationToken);
        if (stream is null)
        {
            yield return DraftOrRejection.Rejected(input.Source, reason);
            yield break;
        }

        await using (stream)
        {
            var lines = new BoundedLineReader(PipeReader.Create(stream, Buffers), limits.MaxInputBytes);
            int number = 0;
            int articles = 0;
            while (await lines.NextAsync(cancellationToken) is { } line)
            {
                number++;
                string source = $"{input.Source}:{number}";
                foreach (DraftOrRejection result in ReadLine(source, line, limits))
                {
                    articles++;
                    yield return result;
                }
            }

            if (lines.Failure is { } failure)
            {
                yield return DraftOrRejection.Rejected(input.Source, failure);
            }
            else if (articles == 0)
            {
                yield return DraftOrRejection.Rejected(input.Source, "it is empty");
            }
        }
    }

    private static IEnumerable<DraftOrRejection> ReadLine(string source, BoundedLine line, IngestionLimits limits)
    {
        if (line.TooLong)
        {
            return [DraftOrRejection.Rejected(source, $"the line is longer than {limits.MaxInputBytes / (1024 * 1024)} MiB")];
        }

        if (!TextDecoder.TryDecode(line.Bytes, "utf-8", isHtml: false, out string text, out string reason))
        {
            return [DraftOrRejection.Rejected(source, reason)];
        }

        return string.IsNullOrWhiteSpace(text) ? [] : JsonArticles.ReadLine(source, text, limits);
    }

    private static async Task<(Stream? Stream, string Reason)> OpenAsync(RawInput input, CancellationToken cancellationToken)
    {
        try
        {
            return (await input.OpenAsync(cancellationToken), "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"it cannot be read: {e.Message}");
        }
    }
}
