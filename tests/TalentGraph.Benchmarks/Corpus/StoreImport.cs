using TalentGraph.Extraction;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Benchmarks.Corpus;

/// <summary>Imports a corpus into a store and gives the fingerprint of what the store then holds.</summary>
internal static class StoreImport
{
    public static async Task<string> RunAsync(string store, string corpusPath, CancellationToken cancellationToken)
    {
        await using var graph = new SqliteGraphStore(store, GraphOntology.Default, TimeProvider.System);
        await graph.InitializeAsync(cancellationToken);
        await new ArticleImporter(graph.Writer, new RuleExtractor(), TimeProvider.System).ImportAsync(
            new ImportSource().AddPath(corpusPath), new ImportOptions { BatchSize = 50 }, null, cancellationToken);
        return await GraphFingerprint.OfAsync(graph.Scanner, cancellationToken);
    }
}
