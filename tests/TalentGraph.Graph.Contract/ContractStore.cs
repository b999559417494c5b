using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Contract;

/// <summary>The parts of a store that the contract needs.</summary>
public sealed record ContractStore(
    IGraphReader Reader, IGraphWriter Writer, IGraphScanner Scanner, IGraphCurator Curator, IAsyncDisposable Owner) : IAsyncDisposable
{
    /// <summary>Writes a batch.</summary>
    public Task<WriteResult> WriteAsync(GraphBatch batch) => Writer.WriteAsync(batch, Xunit.TestContext.Current.CancellationToken);

    /// <summary>Writes stories, all in one batch.</summary>
    public Task<WriteResult> WriteAsync(params ReadOnlySpan<Story> stories) => WriteAsync(Story.Batch(stories));

    /// <summary>Reads everything.</summary>
    public Task<GraphSnapshot> ReadAsync() => GraphSnapshot.ReadAsync(Scanner, Xunit.TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Owner.DisposeAsync();
}
