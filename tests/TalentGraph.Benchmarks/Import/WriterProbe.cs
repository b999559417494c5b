using System.Diagnostics;
using System.Globalization;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Benchmarks.Import;

/// <summary>
/// Measures the SQLite writer alone: articles a second, and processor time an article, for each tenth of the way. A flat row of
/// figures means that a batch costs what it touches and not what the graph holds.
/// </summary>
internal static class WriterProbe
{
    private const int Steps = 10;

    public static async Task RunAsync(int articles, int batchSize, string path, TextWriter output)
    {
        var readings = new SyntheticReadings();
        await using var store = new SqliteGraphStore(path, GraphOntology.Default, TimeProvider.System);
        await store.InitializeAsync(CancellationToken.None);
        using var process = Process.GetCurrentProcess();
        int step = Math.Max(batchSize, articles / Steps);
        for (int from = 0; from < articles; from += step)
        {
            TimeSpan writing = TimeSpan.Zero;
            long bytes = BytesWritten();
            TimeSpan busy = TimeSpan.Zero;
            for (int at = from; at < Math.Min(articles, from + step); at += batchSize)
            {
                List<ArticleReading> batch = [.. Enumerable.Range(at, Math.Min(batchSize, articles - at)).Select(number => readings[number])];
                process.Refresh();
                TimeSpan busyBefore = process.TotalProcessorTime;
                long before = Stopwatch.GetTimestamp();
                await store.Writer.WriteAsync(new GraphBatch { Articles = batch }, CancellationToken.None);
                writing += Stopwatch.GetElapsedTime(before);
                process.Refresh();
                busy += process.TotalProcessorTime - busyBefore;
            }

            int done = Math.Min(articles, from + step) - from;
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{from + done,8} articles  {done / writing.TotalSeconds,7:F0} articles/s  {busy.TotalMilliseconds / done,6:F2} ms processor time an article  {(BytesWritten() - bytes) / 1024 / done,6} KB written an article  {process.PeakWorkingSet64 >> 20,5} MB peak  {new FileInfo(path).Length >> 20,5} MB file"));
        }
    }

    // What the kernel was asked to write, to the log and to the file; absent elsewhere than on Linux.
    private static long BytesWritten() => File.Exists("/proc/self/io")
        ? long.Parse(File.ReadLines("/proc/self/io").First(line => line.StartsWith("wchar:", StringComparison.Ordinal))[6..], CultureInfo.InvariantCulture)
        : 0;
}
