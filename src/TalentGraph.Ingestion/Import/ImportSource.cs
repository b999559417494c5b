using System.Runtime.CompilerServices;
using System.Text;
using TalentGraph.Ingestion.Fetching;
using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Import;

/// <summary>Where articles come from: files, folders, standard input, texts handed over.</summary>
public sealed class ImportSource
{
    private readonly List<Func<IngestionLimits, IAsyncEnumerable<InputOrRejection>>> _parts = [];
    private readonly List<string> _paths = [];

    /// <summary>Adds a file, or a folder with everything below it.</summary>
    public ImportSource AddPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _paths.Add(path);
        _parts.Add(limits => FileInputs.Find(path, limits).ToAsyncEnumerable());
        return this;
    }

    /// <summary>Adds a stream of JSON Lines, or of one plain text, such as standard input; it is named <c>-</c>.</summary>
    public ImportSource AddStream(Stream stream, bool jsonLines)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new RawInput("-", jsonLines ? InputFormat.JsonLines : InputFormat.Text, _ => ValueTask.FromResult(stream));
        _parts.Add(_ => new[] { InputOrRejection.Found(input) }.ToAsyncEnumerable());
        return this;
    }

    /// <summary>Adds a JSON text: one article object, as in a line of a JSON Lines file.</summary>
    /// <param name="name">Name to show in reports.</param>
    /// <param name="json">The object.</param>
    public ImportSource AddJson(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var input = new RawInput(
            name, InputFormat.Json, _ => ValueTask.FromResult<Stream>(new MemoryStream(Encoding.UTF8.GetBytes(json))));
        _parts.Add(_ => new[] { InputOrRejection.Found(input) }.ToAsyncEnumerable());
        return this;
    }

    /// <summary>Adds a page to fetch when its turn comes; what cannot be fetched is reported, and the rest imported.</summary>
    /// <param name="url">An http or https address.</param>
    /// <param name="fetcher">Fetches it; must live until the import is over.</param>
    public ImportSource AddUrl(string url, UrlFetcher fetcher)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        ArgumentNullException.ThrowIfNull(fetcher);
        _parts.Add(limits => FetchAsync(url, fetcher, limits));
        return this;
    }

    internal async IAsyncEnumerable<InputOrRejection> FindAsync(
        IngestionLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (Func<IngestionLimits, IAsyncEnumerable<InputOrRejection>> part in _parts)
        {
            await foreach (InputOrRejection found in part(limits).WithCancellation(cancellationToken))
            {
                yield return found;
            }
        }
    }

    /// <summary>Bytes of all files; absent when something other than files was added.</summary>
    internal long? TotalBytes(IngestionLimits limits) =>
        _paths.Count < _parts.Count
            ? null
            : _paths.Sum(path => FileInputs.Find(path, limits).Sum(found => found.Input?.Length ?? 0));

    private static async IAsyncEnumerable<InputOrRejection> FetchAsync(
        string url, UrlFetcher fetcher, IngestionLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return await fetcher.FetchAsync(url, limits, cancellationToken);
    }
}
