using System.Threading.Channels;
using TalentGraph.Extraction;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Ingestion.Articles;
using TalentGraph.Ingestion.Inputs;

namespace TalentGraph.Ingestion.Import;

/// <summary>The three stages of an import, joined by short queues: read, extract, write.</summary>
internal sealed class ImportPipeline(
    IGraphWriter writer, IArticleExtractor extractor, ImportOptions options, ImportTally tally, IProgress<ImportProgress>? progress)
{
    private readonly ClaimGate _gate = new(GraphOntology.Default, tally);

    /// <summary>Runs until the source is exhausted or cancellation; a failed stage stops the others and is thrown.</summary>
    public async Task RunAsync(ImportSource source, Func<ImportRun> record, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var articles = Channel.CreateBounded<List<Article>>(1);
        var readings = Channel.CreateBounded<List<ArticleReading>>(1);
        await Task.WhenAll(
            StageAsync(() => ReadAsync(source, articles.Writer, stop.Token), articles.Writer, stop),
            StageAsync(() => ExtractAsync(articles.Reader, readings.Writer, stop.Token), readings.Writer, stop),
            StageAsync<object>(() => WriteAsync(readings.Reader, record, stop.Token), null, stop));
    }

    private static async Task StageAsync<T>(Func<Task> stage, ChannelWriter<T>? output, CancellationTokenSource stop)
    {
        bool finished = false;
        try
        {
            await stage();
            finished = true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped at a batch boundary, by the caller or by a stage that failed and says so itself.
        }
        finally
        {
            if (!finished)
            {
                await stop.CancelAsync();
            }

            output?.TryComplete();
        }
    }

    private async Task ReadAsync(ImportSource source, ChannelWriter<List<Article>> output, CancellationToken cancellationToken)
    {
        var seen = new SeenArticles();
        var reader = new ArticleReader(options.Limits);
        List<Article> batch = [];
        int length = 0;
        tally.Expect(source.TotalBytes(options.Limits));
        await NoteAsync(source, seen, reader, cancellationToken);
        await foreach (InputOrRejection found in source.FindAsync(options.Limits).WithCancellation(cancellationToken))
        {
            if (found.Input is not { } input)
            {
                tally.Reject(found.Rejection!); // one of the two is present
                continue;
            }

            long bytesRead = 0;
            RawInput counted = input.Counted(count =>
            {
                bytesRead += count;
                tally.AddBytes(count);
            });
            await foreach (DraftOrRejection result in reader.ReadAsync(counted, cancellationToken))
            {
                if (!TryAccept(result, seen, out Article? article))
                {
                    continue;
                }

                batch.Add(article!);
                length += article!.Text.Length;
                if (batch.Count >= options.BatchSize || length >= options.BatchTextLength)
                {
                    await output.WriteAsync(batch, cancellationToken);
                    batch = [];
                    length = 0;
                }
            }

            // What was too large to be read is over too, or the share done would never be all.
            tally.AddBytes(Math.Max((input.Length ?? 0) - bytesRead, 0));
        }

        if (batch.Count > 0)
        {
            await output.WriteAsync(batch, cancellationToken);
        }
    }

    // Reading is a hundredth of the work, and a text that another replaces later in the run would leave its traces in the graph.
    private async Task NoteAsync(ImportSource source, SeenArticles seen, ArticleReader reader, CancellationToken cancellationToken)
    {
        await foreach (InputOrRejection found in source.FindRepeatableAsync(options.Limits).WithCancellation(cancellationToken))
        {
            if (found.Input is not { } input)
            {
                continue;
            }

            await foreach (DraftOrRejection result in reader.ReadAsync(input, cancellationToken))
            {
                if (result.Draft is { } draft)
                {
                    seen.Note(ArticleMaker.Make(draft, extractor.Version));
                }
            }
        }
    }

    private bool TryAccept(DraftOrRejection result, SeenArticles seen, out Article? article)
    {
        article = null;
        if (result.Draft is not { } draft)
        {
            tally.Reject(result.Rejection!); // one of the two is present
            return false;
        }

        Article made = ArticleMaker.Make(draft, extractor.Version);
        tally.AddRead(new ImportedArticle(made.Source, made.Id));
        bool accepted = seen.Accept(made, out Rejection? rejection);
        if (rejection is not null)
        {
            tally.Reject(rejection);
        }
        else if (!accepted)
        {
            tally.AddUnchanged(1);
        }

        article = accepted ? made : null;
        return accepted;
    }

    private async Task ExtractAsync(
        ChannelReader<List<Article>> input, ChannelWriter<List<ArticleReading>> output, CancellationToken cancellationToken)
    {
        await foreach (List<Article> batch in input.ReadAllAsync(cancellationToken))
        {
            List<Article> changed = await WithoutUnchangedAsync(batch, cancellationToken);
            var readings = new ArticleReading[changed.Count];
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Workers, CancellationToken = cancellationToken };
            await Task.Run(
                () => Parallel.For(0, changed.Count, parallel, i => readings[i] = _gate.Filter(extractor.Read(changed[i]))), cancellationToken);
            foreach (ArticleReading reading in readings)
            {
                tally.AddReading(reading);
            }

            await output.WriteAsync([.. readings], cancellationToken);
        }
    }

    private async Task<List<Article>> WithoutUnchangedAsync(List<Article> batch, CancellationToken cancellationToken)
    {
        IReadOnlySet<string> unchanged = await writer.FindUnchangedAsync(
            [.. batch.Select(article => new ArticleVersion(article.Id, article.TextHash, article.Extractor))], cancellationToken);
        tally.AddUnchanged(unchanged.Count);
        return [.. batch.Where(article => !unchanged.Contains(article.Id))];
    }

    private async Task WriteAsync(ChannelReader<List<ArticleReading>> input, Func<ImportRun> record, CancellationToken cancellationToken)
    {
        await foreach (List<ArticleReading> readings in input.ReadAllAsync(cancellationToken))
        {
            if (readings.Count > 0 && !options.DryRun)
            {
                // A batch that has begun is finished: cancelling stops between batches.
                tally.AddWritten(await writer.WriteAsync(
                    new GraphBatch { Articles = readings, Run = record() }, CancellationToken.None));
            }

            progress?.Report(tally.Progress);
        }
    }
}
