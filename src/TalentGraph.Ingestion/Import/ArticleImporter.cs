using System.Globalization;
using TalentGraph.Extraction;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Ingestion.Import;

/// <summary>
/// Imports articles: reads inputs, extracts in parallel and writes batch after batch through one writer. Memory is bounded
/// by the batches in flight. The same content again changes nothing, so an interrupted import is resumed by running it again.
/// </summary>
/// <param name="writer">Where to write.</param>
/// <param name="extractor">Reads one article.</param>
/// <param name="clock">Time of the run's record.</param>
public sealed class ArticleImporter(IGraphWriter writer, IArticleExtractor extractor, TimeProvider clock)
{
    /// <summary>Imports everything that <paramref name="source"/> gives.</summary>
    /// <param name="source">Files, folders, URLs or texts.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="cancellationToken">Stops at the next batch boundary; what was written stays.</param>
    /// <exception cref="GraphStoreException">The store refused a batch; earlier batches stand.</exception>
    public async Task<ImportOutcome> ImportAsync(
        ImportSource source, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        DateTimeOffset startedAt = clock.GetUtcNow();
        var tally = new ImportTally();
        var pipeline = new ImportPipeline(writer, extractor, options, tally, progress);
        await pipeline.RunAsync(source, () => Record(tally.Progress, startedAt, null), cancellationToken);

        ImportProgress totals = tally.Progress;
        ImportRun? run = totals.Added + totals.Changed == 0 ? null : Record(totals, startedAt, clock.GetUtcNow());
        if (run is not null && !options.DryRun)
        {
            await writer.WriteAsync(new GraphBatch { Run = run }, CancellationToken.None);
        }

        return new ImportOutcome(
            totals, tally.Rejections, tally.RefusedClaims, tally.Articles, cancellationToken.IsCancellationRequested, run);
    }

    private ImportRun Record(ImportProgress totals, DateTimeOffset startedAt, DateTimeOffset? finishedAt) => new(
        "r" + startedAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfffffff", CultureInfo.InvariantCulture),
        startedAt,
        finishedAt,
        extractor.Version,
        totals.Read,
        totals.Added,
        totals.Changed,
        totals.Unchanged,
        totals.Rejected,
        (int)Math.Min(totals.Claims, int.MaxValue));
}
