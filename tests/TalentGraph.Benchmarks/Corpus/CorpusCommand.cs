using System.Globalization;
using TalentGraph.Extraction;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Graph.Storage;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>
/// The commands <c>corpus --articles N --out FILE</c>, which writes a generated corpus as JSON Lines, and
/// <c>import-corpus --articles N [--store FILE]</c>, which imports one into a SQLite store, twice, measures both and compares what the store holds, and
/// <c>crash-import --articles N --times T</c>, which kills an import T times with <see cref="CrashTest"/>.
/// <c>--seed S</c> gives another corpus.
/// </summary>
internal static class CorpusCommand
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        if (args is ["import-into", "--store", var target, "--corpus", var source])
        {
            await StoreImport.RunAsync(target, source, cancellationToken);
            return 0;
        }

        int articles = int.Parse(Option(args, "--articles") ?? "10000", CultureInfo.InvariantCulture);
        ulong seed = ulong.Parse(Option(args, "--seed") ?? "1", CultureInfo.InvariantCulture);
        if (args[0] == "corpus")
        {
            await WriteAsync(Option(args, "--out") ?? "corpus.jsonl", seed, articles, output, cancellationToken);
            return 0;
        }

        string folder = Directory.CreateTempSubdirectory("talentgraph-corpus-").FullName;
        try
        {
            string path = Path.Combine(folder, "corpus.jsonl");
            CorpusMeasure corpus = await WriteAsync(path, seed, articles, output, cancellationToken);
            if (args[0] == "crash-import")
            {
                int times = int.Parse(Option(args, "--times") ?? "10", CultureInfo.InvariantCulture);
                return await new CrashTest(path, corpus.Articles, folder, output).RunAsync(times, new CorpusRandom(seed), cancellationToken) ? 0 : 1;
            }

            await ImportAsync(Option(args, "--store") ?? Path.Combine(folder, "corpus.db"), path, corpus, output, cancellationToken);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<CorpusMeasure> WriteAsync(
        string path, ulong seed, int articles, TextWriter output, CancellationToken cancellationToken)
    {
        await using FileStream file = File.Create(path);
        CorpusMeasure corpus = await CorpusStream.WriteAsync(file, seed, articles, cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"corpus of {corpus.Articles} articles, {corpus.Words} words, {corpus.Tokens} tokens, median {corpus.MedianWords} words, {file.Length} bytes"));
        return corpus;
    }

    private static async Task ImportAsync(
        string store, string corpusPath, CorpusMeasure corpus, TextWriter output, CancellationToken cancellationToken)
    {
        await using var graph = new SqliteGraphStore(store, GraphOntology.Default, TimeProvider.System);
        await graph.InitializeAsync(cancellationToken);
        var import = new ImportCorpus(graph.Writer, new RuleExtractor(), output);
        await output.WriteLineAsync("first import");
        await import.RunAsync(corpusPath, corpus, new ImportOptions(), cancellationToken);
        await output.WriteLineAsync($"origins {await CountOriginsAsync(graph.Scanner, cancellationToken)}, store {new FileInfo(store).Length} bytes");
        string before = await GraphFingerprint.OfAsync(graph.Scanner, cancellationToken);
        await output.WriteLineAsync("the same again");
        await import.RunAsync(corpusPath, corpus, new ImportOptions(), cancellationToken);
        string after = await GraphFingerprint.OfAsync(graph.Scanner, cancellationToken);
        await output.WriteLineAsync(before == after ? $"the graph is the same, {after}" : $"the graph changed from {before} to {after}");
    }

    private static async Task<int> CountOriginsAsync(IGraphScanner scanner, CancellationToken cancellationToken)
    {
        await using IGraphView view = await scanner.OpenAsync(cancellationToken);
        int origins = 0;
        await foreach (Origin _ in view.ReadOriginsAsync(cancellationToken))
        {
            origins++;
        }

        return origins;
    }

    private static string? Option(string[] args, string name)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
