using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Update;

/// <summary>The writer of every store: rules from here, rows from the store's transactions.</summary>
internal sealed class GraphWriter(ITransactionRunner runner, GraphOntology ontology) : IGraphWriter
{
    private readonly ReadingValidator _validator = new(ontology);

    public Task<WriteResult> WriteAsync(GraphBatch batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        _validator.Require(batch);
        return runner.RunAsync((transaction, token) => new GraphUpdate(transaction, ontology, token).WriteAsync(batch), cancellationToken);
    }

    public async Task<IReadOnlySet<string>> FindUnchangedAsync(
        IReadOnlyCollection<ArticleVersion> versions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(versions);
        IReadOnlyList<ArticleRow> rows = await runner.ReadAsync(
            (transaction, token) => transaction.GetArticlesAsync(
                [.. versions.Select(version => version.ArticleId).Distinct(StringComparer.Ordinal)], token),
            cancellationToken);
        HashSet<ArticleVersion> stored = [.. rows.Select(row => new ArticleVersion(row.Id, row.TextHash, row.Extractor))];
        return new HashSet<string>(versions.Where(stored.Contains).Select(version => version.ArticleId), StringComparer.Ordinal);
    }

    public Task RebuildAsync(CancellationToken cancellationToken) => runner.RunAsync(
        async (transaction, token) =>
        {
            await new GraphRebuild(transaction, ontology, token).RunAsync();
            return (true, true);
        },
        cancellationToken);
}
