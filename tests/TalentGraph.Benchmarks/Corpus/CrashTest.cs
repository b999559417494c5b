using System.Diagnostics;
using System.Globalization;
using TalentGraph.Graph.Checking;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>
/// Kills an import again and again at random moments, finishes it, compares the store with that of an undisturbed import, and checks it.
/// A kill that comes when all articles are in proves nothing: then the test has failed.
/// </summary>
internal sealed class CrashTest(string corpusPath, int articles, string folder, TextWriter output)
{
    // Moments are drawn from the first nine tenths of the batches, so that none comes too late.
    private const int LastTenth = 9;
    private const int LongestWaitMilliseconds = 400;

    /// <summary>Runs the test; gives whether the two stores are equal, the killed one is sound and every kill came in time.</summary>
    public async Task<bool> RunAsync(int times, CorpusRandom random, CancellationToken cancellationToken)
    {
        string calm = Path.Combine(folder, "calm.db");
        string killed = Path.Combine(folder, "killed.db");
        string expected = await StoreImport.RunAsync(calm, corpusPath, cancellationToken);
        int batches = (int)await AskAsync(calm, reader => reader.GetRevisionAsync(cancellationToken), cancellationToken);
        bool inTime = true;
        int[] moments = [.. Enumerable.Range(0, times).Select(_ => random.Below(batches * LastTenth / 10)).Order()];
        foreach (int moment in moments)
        {
            inTime &= await KillAsync(killed, moment, TimeSpan.FromMilliseconds(random.Below(LongestWaitMilliseconds)), cancellationToken);
        }

        string actual = await StoreImport.RunAsync(killed, corpusPath, cancellationToken);
        await PrintAsync($"undisturbed {expected}\nkilled {times} times, then finished {actual}");
        long faults = await CountFaultsAsync(killed, cancellationToken);
        await PrintAsync($"store check: {faults} faults");
        return expected == actual && faults == 0 && inTime;
    }

    // Waits for a batch to be committed, and then a little so that the kill falls anywhere in the next one: while it is read, or written.
    private async Task<bool> KillAsync(string store, int batch, TimeSpan further, CancellationToken cancellationToken)
    {
        using var import = Process.Start(Environment.ProcessPath!, ["import-into", "--store", store, "--corpus", corpusPath]); // a running program has a path
        while (!import.HasExited && await AskAsync(store, reader => reader.GetRevisionAsync(cancellationToken), cancellationToken) < batch)
        {
            await Task.Delay(20, cancellationToken);
        }

        await Task.Delay(further, cancellationToken);
        bool ended = import.HasExited;
        import.Kill();
        await import.WaitForExitAsync(cancellationToken);
        long stored = (await AskAsync(store, reader => reader.GetStatisticsAsync(cancellationToken), cancellationToken)).Articles;
        await PrintAsync($"killed {further.TotalMilliseconds:0} ms after batch {batch}{(ended ? ", when it had ended" : "")}, {stored} of {articles} articles stored");
        return !ended && stored < articles;
    }

    private static async Task<T> AskAsync<T>(string path, Func<IGraphReader, Task<T>> question, CancellationToken cancellationToken)
    {
        await using var store = new SqliteGraphStore(path, GraphOntology.Default, TimeProvider.System);
        await store.InitializeAsync(cancellationToken);
        return await question(store.Reader);
    }

    private static async Task<long> CountFaultsAsync(string path, CancellationToken cancellationToken)
    {
        await using var store = new SqliteGraphStore(path, GraphOntology.Default, TimeProvider.System);
        await store.InitializeAsync(cancellationToken);
        return (await new StoreChecker(store.Scanner, GraphOntology.Default).CheckAsync(cancellationToken)).FaultCount;
    }

    private Task PrintAsync(FormattableString line) => output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
