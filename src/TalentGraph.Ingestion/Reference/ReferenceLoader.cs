using TalentGraph.Graph.Storage;

namespace TalentGraph.Ingestion.Reference;

/// <summary>Puts the shipped background facts into a store.</summary>
public static class ReferenceLoader
{
    /// <summary>Writes them as one batch; where the same version is there already, nothing changes.</summary>
    /// <exception cref="GraphStoreException">The store refused the batch.</exception>
    public static Task<WriteResult> LoadAsync(IGraphWriter writer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer.WriteAsync(new GraphBatch { References = [ReferenceData.Load()] }, cancellationToken);
    }
}
