using System.Diagnostics;
using System.Globalization;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>
/// Kills an import again and again at random moments, finishes it, and compares the store with that of an undisturbed import.
/// </summary>
internal sealed class CrashTest(string corpusPath, string folder, TextWriter output)
{
    /// <summary>Runs the test; gives whether the two stores are equal.</summary>
    public async Task<bool> RunAsync(int times, CorpusRandom random, CancellationToken cancellationToken)
    {
        string calm = Path.Combine(folder, "calm.db");
        string killed = Path.Combine(folder, "killed.db");
        long start = Stopwatch.GetTimestamp();
        string expected = await StoreImport.RunAsync(calm, corpusPath, cancellationToken);
        int milliseconds = (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        for (int i = 0; i < times; i++)
        {
            // Starting takes about a second; the rest falls anywhere in what an undisturbed import needs.
            var after = TimeSpan.FromMilliseconds(1000 + random.Below(Math.Max(milliseconds * 2 / times, 1)));
            await KillAsync(killed, after, cancellationToken);
        }

        string actual = await StoreImport.RunAsync(killed, corpusPath, cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"undisturbed {expected}\nkilled {times} times, then finished {actual}"));
        return expected == actual;
    }

    private async Task KillAsync(string store, TimeSpan after, CancellationToken cancellationToken)
    {
        using var import = Process.Start(Environment.ProcessPath!, ["import-into", "--store", store, "--corpus", corpusPath]); // a running program has a path
        await Task.Delay(after, cancellationToken);
        bool ended = import.HasExited;
        import.Kill();
        await import.WaitForExitAsync(cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"killed after {after.TotalSeconds:0.0} s{(ended ? ", when it had ended" : "")}, store {Size(store)} bytes"));
    }

    private static long Size(string store) => File.Exists(store) ? new FileInfo(store).Length : 0;
}
