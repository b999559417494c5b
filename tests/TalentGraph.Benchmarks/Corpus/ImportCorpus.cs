using System.Diagnostics;
using System.Globalization;
using TalentGraph.Extraction;
using TalentGraph.Graph.Storage;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>Imports a generated corpus end to end and prints its speed and its highest memory.</summary>
internal sealed class ImportCorpus(IGraphWriter writer, IArticleExtractor extractor, TextWriter output)
{
    /// <summary>Imports the articles of a JSON Lines file of <see cref="CorpusStream"/>.</summary>
    public async Task RunAsync(string path, CorpusMeasure corpus, ImportOptions options, CancellationToken cancellationToken)
    {
        var meter = new ImportMeter(corpus, output);
        long start = Stopwatch.GetTimestamp();
        TimeSpan processorStart = Environment.CpuUsage.TotalTime;
        ImportOutcome outcome = await new ArticleImporter(writer, extractor, TimeProvider.System)
            .ImportAsync(new ImportSource().AddPath(path), options, meter, cancellationToken);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double processor = (Environment.CpuUsage.TotalTime - processorStart).TotalSeconds;
        Print($"articles {outcome.Totals.Read}, new {outcome.Totals.Added}, unchanged {outcome.Totals.Unchanged}, rejected {outcome.Totals.Rejected}");
        Print($"entities an article {Each(outcome.Totals.Entities, outcome)}, claims an article {Each(outcome.Totals.Claims, outcome)}");
        Print($"seconds {seconds:0.0} ({processor:0.0} of processors), articles/s {outcome.Totals.Read / seconds:0}, tokens/s {corpus.Tokens / seconds:0}, tokens a second of processor time {corpus.Tokens / processor:0}");
        Print($"peak memory {ImportMeter.PeakMegabytes} MiB of the process, {meter.PeakHeapMegabytes} MiB managed");
    }

    private static string Each(long count, ImportOutcome outcome) =>
        ((double)count / Math.Max(outcome.Totals.Read, 1)).ToString("0.0", CultureInfo.InvariantCulture);

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
