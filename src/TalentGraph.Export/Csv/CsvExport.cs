using System.IO.Compression;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Export.Csv;

/// <summary>
/// Writes the graph as tables (RFC 4180, UTF-8 with byte order mark): articles, claims, entities and standing relationships.
/// Texts that a spreadsheet would run as a formula get an apostrophe in front.
/// </summary>
public static class CsvExport
{
    // ZIP needs a time for each entry; a fixed one keeps the bytes the same. It is the earliest that the format can say.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes one file a table into a folder, which is created when it is missing; files of the same name are replaced.</summary>
    /// <param name="view">What to write.</param>
    /// <param name="names">Names of the relationships' ends.</param>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="cancellationToken">Stops in the middle.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task WriteFolderAsync(IGraphView view, EntityNames names, string folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(names);
        Directory.CreateDirectory(folder);
        foreach ((string file, Func<Stream, CancellationToken, Task> writeAsync) in new CsvTables(view, names).Files)
        {
            await using FileStream output = File.Create(Path.Combine(folder, file));
            await writeAsync(output, cancellationToken);
        }
    }

    /// <summary>Writes the tables as one ZIP archive; the stream is left open.</summary>
    /// <param name="view">What to write.</param>
    /// <param name="names">Names of the relationships' ends.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellationToken">Stops in the middle.</param>
    public static async Task WriteZipAsync(IGraphView view, EntityNames names, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(output);
        await using ZipArchive archive = await ZipArchive.CreateAsync(
            output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        foreach ((string file, Func<Stream, CancellationToken, Task> writeAsync) in new CsvTables(view, names).Files)
        {
            ZipArchiveEntry entry = archive.CreateEntry(file);
            entry.LastWriteTime = EntryTime;
            await using Stream table = await entry.OpenAsync(cancellationToken);
            await writeAsync(table, cancellationToken);
        }
    }
}
