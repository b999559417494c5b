using TalentGraph.Export.Cypher;
using TalentGraph.Export.JsonLines;
using TalentGraph.Export.Xml;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Export;

/// <summary>
/// Writes the graph in other people's formats: streamed with bounded memory, in id order and without clock values, so that
/// two stores with the same content give the same bytes.
/// </summary>
public static class GraphExport
{
    /// <summary>Writes a view as one stream; the stream is flushed and left open.</summary>
    /// <param name="view">What to write.</param>
    /// <param name="format">How.</param>
    /// <param name="output">Where to; UTF-8 without byte order mark, lines end with a line feed.</param>
    /// <param name="cancellationToken">Stops in the middle.</param>
    /// <exception cref="GraphStoreException">The store failed while it was read.</exception>
    public static Task WriteAsync(IGraphView view, ExportFormat format, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(output);
        return format switch
        {
            ExportFormat.JsonLines => new JsonLinesExport(view, output).WriteAsync(articlesOnly: false, cancellationToken),
            ExportFormat.GraphMl => GraphMlExport.WriteAsync(view, output, cancellationToken),
            ExportFormat.Gexf => GexfExport.WriteAsync(view, output, cancellationToken),
            ExportFormat.Cypher => CypherExport.WriteAsync(view, output, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Expected a declared format."),
        };
    }

    /// <summary>Writes the articles alone, as the first part of the JSON Lines export does.</summary>
    /// <param name="view">What to write.</param>
    /// <param name="output">Where to; flushed and left open.</param>
    /// <param name="cancellationToken">Stops in the middle.</param>
    public static Task WriteArticlesAsync(IGraphView view, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(output);
        return new JsonLinesExport(view, output).WriteAsync(articlesOnly: true, cancellationToken);
    }
}
