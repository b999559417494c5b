using System.Runtime.CompilerServices;
using System.Text;
using TalentGraph.Ingestion.Fetching;
using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Import;

/// <summary>Where articles come from: files, folders, standard input, texts handed over.</summary>
public sealed class ImportSource
{
    private readonly List<Part> _parts = [];
    private readonly List<string> _paths = [];

    /// <summary>Adds a file, or a folder with everything below it.</summary>
    public ImportSource AddPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _paths.Add(path);
        _parts.Add(new Part(limits => FileInputs.Find(path, limits).ToAsyncEnumerable(), CanRepeat: true));
        return this;
    }

    /// <summary>Adds a stream of JSON Lines, or of one plain text, such as standard input; it is named <c>-</c>.</summary>
    public ImportSource AddStream(Stream stream, bool jsonLines)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new RawInput("-", jsonLines ? InputFormat.JsonLines : InputFormat.Text, _ => ValueTask.FromResult(stream));
        _parts.Add(new Part(_ => new[] { InputOrRejection.Found(input) }.ToAsyncEnumerable(), CanRepeat: false));
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
        _parts.Add(new Part(_ => new[] { InputOrRejection.Found(input) }.ToAsyncEnumerable(), CanRepeat: true));
        return this;
    }

    /// <summary>Adds a page to fetch when its turn comes; what cannot be fetched is reported, and the rest imported.</summary>
    /// <param name="url">An http or https address.</param>
    /// <param name="fetcher">Fetches it; must live until the import is over.</param>
    public ImportSource AddUrl(string url, UrlFetcher fetcher)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        ArgumentNullException.ThrowIfNull(fetcher);
        _parts.Add(new Part(limits => FetchAsync(url, fetcher, limits), CanRepeat: false));
        return this;
    }

    /// <summary>All inputs, in the order in which they were added.</summary>
    internal IAsyncEnumerable<InputOrRejection> FindAsync(IngestionLimits limits) => ReadPartsAsync(_parts, limits);

    /// <summary>The inputs that can be read more than once: files and texts handed over.</summary>
    internal IAsyncEnumerable<InputOrRejection> FindRepeatableAsync(IngestionLimits limits) =>
        ReadPartsAsync(_parts.Where(part => part.CanRepeat), limits);

    /// <summary>Bytes of all files; absent when something other than files was added.</summary>
    internal long? TotalBytes(IngestionLimits limits) =>
        _paths.Count < _parts.Count
            ? null
            : _paths.Sum(path => FileInputs.Find(path, limits).Sum(found => found.Input?.Length ?? 0));

    private static async IAsyncEnumerable<InputOrRejection> ReadPartsAsync(
        IEnumerable<Part> parts, IngestionLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (Part part in parts)
        {
            await foreach (InputOrRejection found in part.Find(limits).WithCancellation(cancellationToken))
            {
                yield return found;
            }
        }
    }

    private static async IAsyncEnumerable<InputOrRejection> FetchAsync(
        string url, UrlFetcher fetcher, IngestionLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return await fetcher.FetchAsync(url, limits, cancellationToken);
    }

    private sealed record Part(Func<IngestionLimits, IAsyncEnumerable<InputOrRejection>> Find, bool CanRepeat);
}
