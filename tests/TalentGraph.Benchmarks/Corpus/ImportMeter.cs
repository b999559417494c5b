using System.Diagnostics;
using System.Globalization;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>
/// Prints a line for each tenth of an import: speed and processor time of that tenth, so that a cost which grows with the graph is seen,
/// and the highest memory so far.
/// </summary>
internal sealed class ImportMeter(CorpusMeasure corpus, TextWriter output) : IProgress<ImportProgress>
{
    private const int Steps = 10;
    private const long Mebibyte = 1024 * 1024;

    private long _peakHeap;
    private int _printed;
    private int _readBefore;
    private long _start = Stopwatch.GetTimestamp();
    private TimeSpan _busy = Environment.CpuUsage.TotalTime;

    public long PeakHeapMegabytes => _peakHeap / Mebibyte;

    /// <summary>The highest resident size that the system counted, MiB.</summary>
    public static long PeakMegabytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / Mebibyte;
        }
    }

    public void Report(ImportProgress value)
    {
        _peakHeap = Math.Max(_peakHeap, GC.GetTotalMemory(forceFullCollection: false));
        if ((long)value.Read * Steps < (_printed + 1L) * corpus.Articles)
        {
            return;
        }

        _printed = (int)((long)value.Read * Steps / corpus.Articles);
        PrintStep(value);
        _readBefore = value.Read;
        _start = Stopwatch.GetTimestamp();
        _busy = Environment.CpuUsage.TotalTime;
    }

    private void PrintStep(ImportProgress value)
    {
        double seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        double busy = (Environment.CpuUsage.TotalTime - _busy).TotalSeconds;
        double tokens = (value.Read - _readBefore) * ((double)corpus.Tokens / corpus.Articles);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{value.Read,8} articles  {tokens / seconds,8:F0} tokens/s  {tokens / busy,8:F0} tokens a second of processor time  {PeakMegabytes,5} MiB peak"));
    }
}
