using System.Buffers;
using System.Text.Json;
using TalentGraph.Graph.Formats;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Export.JsonLines;

/// <summary>One JSON object a line: articles, then source, entity, relationship, origin, judgement and redirect records, each in id order.</summary>
internal sealed class JsonLinesExport(IGraphView view, Stream output)
{
    private const int FlushSize = 1 << 16;

    private readonly ArrayBufferWriter<byte> _buffer = new(FlushSize * 2);

    public async Task WriteAsync(bool articlesOnly, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(_buffer, GraphJson.WriterOptions);
        await LinesAsync(json, view.ReadArticlesAsync(cancellationToken), ArticleReadingJson.Write, cancellationToken);
        if (!articlesOnly)
        {
            await LinesAsync(json, view.ReadReferencesAsync(cancellationToken), GraphRecords.WriteSource, cancellationToken);
            await LinesAsync(json, view.ReadEntitiesAsync(cancellationToken), GraphRecords.WriteEntity, cancellationToken);
            await LinesAsync(json, view.ReadRelationshipsAsync(cancellationToken), RelationshipRecord.Write, cancellationToken);
            await LinesAsync(json, view.ReadOriginsAsync(cancellationToken), GraphRecords.WriteOrigin, cancellationToken);
            await LinesAsync(json, view.ReadJudgementsAsync(cancellationToken), GraphRecords.WriteJudgement, cancellationToken);
            await LinesAsync(json, view.ReadRedirectsAsync(cancellationToken), GraphRecords.WriteRedirect, cancellationToken);
        }

        await DrainAsync(cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private async Task LinesAsync<T>(
        Utf8JsonWriter json, IAsyncEnumerable<T> records, Action<Utf8JsonWriter, T> write, CancellationToken cancellationToken)
    {
        await foreach (T record in records.WithCancellation(cancellationToken))
        {
            Line(json, record, write);
            if (_buffer.WrittenCount >= FlushSize)
            {
                await DrainAsync(cancellationToken);
            }
        }
    }

    private void Line<T>(Utf8JsonWriter json, T record, Action<Utf8JsonWriter, T> write)
    {
        write(json, record);
        json.Flush();
        json.Reset();
        _buffer.Write("\n"u8);
    }

    private async Task DrainAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        _buffer.ResetWrittenCount();
    }
}
