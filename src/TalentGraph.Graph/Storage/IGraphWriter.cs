namespace TalentGraph.Graph.Storage;

/// <summary>Writes to the graph. A batch is atomic and idempotent: readers see all of it or nothing, and the same batch again changes nothing.</summary>
public interface IGraphWriter
{
    /// <summary>
    /// Writes a batch: replaces what changed articles said, matches entities, groups origins and projects relationships, in one transaction.
    /// </summary>
    /// <exception cref="GraphStoreException">The store refused; nothing was written.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be reached; nothing was written, or it was and the same batch again changes nothing.</exception>
    Task<WriteResult> WriteAsync(GraphBatch batch, CancellationToken cancellationToken);

    /// <summary>Ids of those articles among the given ones that the store holds with the same text hash and extractor.</summary>
    /// <param name="versions">Article id, text hash and extractor.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    Task<IReadOnlySet<string>> FindUnchangedAsync(
        IReadOnlyCollection<ArticleVersion> versions, CancellationToken cancellationToken);

    /// <summary>Drops all relationships and entity summaries and rebuilds them from claims; the result is identical.</summary>
    Task RebuildAsync(CancellationToken cancellationToken);
}
