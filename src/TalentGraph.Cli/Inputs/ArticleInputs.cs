using TalentGraph.Cli.Output;
using TalentGraph.Ingestion.Fetching;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Cli.Inputs;

/// <summary>Turns the paths of a command line into a source of articles; keep it until they are read.</summary>
internal sealed class ArticleInputs : IDisposable
{
    private readonly UrlFetcher _fetcher = new(FetchOptions.Default);

    private ArticleInputs(ImportSource source) => Source = source;

    public ImportSource Source { get; }

    /// <summary>Files and folders as they are, http and https addresses fetched, <c>-</c> for standard input.</summary>
    public static async Task<ArticleInputs> OfAsync(IReadOnlyList<string> paths, Terminal terminal, CancellationToken cancellationToken)
    {
        var inputs = new ArticleInputs(new ImportSource());
        foreach (string path in paths)
        {
            await inputs.AddAsync(path, terminal, cancellationToken);
        }

        return inputs;
    }

    public void Dispose() => _fetcher.Dispose();

    private async Task AddAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        if (path == "-")
        {
            PeekedStream input = await PeekedStream.OpenAsync(terminal.Input, cancellationToken);
            Source.AddStream(input, jsonLines: input.First == '{');
        }
        else if (path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            Source.AddUrl(path, _fetcher);
        }
        else
        {
            Source.AddPath(path);
        }
    }
}
