using System.Runtime.CompilerServices;
using TalentGraph.Graph.Model;
using TalentGraph.Ingestion.Articles;
using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Import;

/// <summary>Reads articles one after the other without a store, in the order of the source; memory holds one of them at a time.</summary>
/// <param name="extractor">Name and version to note on each article.</param>
/// <param name="limits">Bounds on inputs.</param>
public sealed class ArticleFeed(string extractor, IngestionLimits limits)
{
    /// <summary>Reads everything that <paramref name="source"/> gives; what cannot be read is told to <paramref name="reject"/>.</summary>
    /// <param name="source">Files, folders, URLs or texts.</param>
    /// <param name="reject">Told of each input that is not read; source and reason are one line each.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    public async IAsyncEnumerable<Article> ReadAsync(
        ImportSource source, Action<Rejection> reject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reject);
        var reader = new ArticleReader(limits);
        await foreach (InputOrRejection found in source.FindAsync(limits).WithCancellation(cancellationToken))
        {
            if (found.Input is not { } input)
            {
                reject(found.Rejection!.InOneLine()); // one of the two is present
                continue;
            }

            await foreach (DraftOrRejection result in reader.ReadAsync(input, cancellationToken))
            {
                if (result.Draft is { } draft)
                {
                    yield return ArticleMaker.Make(draft, extractor);
                }
                else
                {
                    reject(result.Rejection!.InOneLine()); // one of the two is present
                }
            }
        }
    }
}
