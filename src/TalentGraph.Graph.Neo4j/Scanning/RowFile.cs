using System.Runtime.CompilerServices;
using System.Text.Json;
using TalentGraph.Graph.Neo4j.Statements;

namespace TalentGraph.Graph.Neo4j.Scanning;

/// <summary>Rows in a temporary file, one JSON list a line; the file goes when it is closed.</summary>
internal sealed class RowFile : IAsyncDisposable
{
    private readonly FileStream _file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            BufferSize = 1 << 16,
        });

    public async Task WriteAsync(IAsyncEnumerable<CypherRow> rows, CancellationToken cancellationToken)
    {
        await foreach (CypherRow row in rows.WithCancellation(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(_file, row.Values, cancellationToken: cancellationToken);
            _file.WriteByte((byte)'\n');
        }
    }

    public async IAsyncEnumerable<CypherRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _file.Position = 0;
        using var lines = new StreamReader(_file, leaveOpen: true);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return new CypherRow(List(document.RootElement));
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static object?[] List(JsonElement list) => [.. list.EnumerateArray().Select(Value)];

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt64(out long whole) => whole,
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => List(value),
        _ => null,
    };
}
