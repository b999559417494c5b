using System.Diagnostics;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>Looks at the memory of this process after each batch.</summary>
internal sealed class MemoryMeter : IProgress<ImportProgress>
{
    private const long Mebibyte = 1024 * 1024;

    private long _peakHeap;

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

    public void Report(ImportProgress value) => _peakHeap = Math.Max(_peakHeap, GC.GetTotalMemory(forceFullCollection: false));
}
