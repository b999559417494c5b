using System.Text.Json;
using TalentGraph.Graph.Formats;

namespace TalentGraph.Cli.Output;

/// <summary>Writes one JSON document to standard output: indented, control characters escaped.</summary>
internal static class JsonDocumentOutput
{
    public static async Task WriteAsync(Terminal terminal, Action<Utf8JsonWriter> write, CancellationToken cancellationToken)
    {
        JsonWriterOptions options = GraphJson.WriterOptions;
        options.Indented = true;
        options.NewLine = "\n";
        await using (var json = new Utf8JsonWriter(terminal.Output, options))
        {
            write(json);
            await json.FlushAsync(cancellationToken);
        }

        await terminal.Output.WriteAsync("\n"u8.ToArray(), cancellationToken);
        await terminal.Output.FlushAsync(cancellationToken);
    }
}
