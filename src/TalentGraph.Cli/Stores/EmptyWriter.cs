using TalentGraph.Graph.Storage;

namespace TalentGraph.Cli.Stores;

/// <summary>Stands for a store that is not there in a dry run: it holds nothing, and nothing may be written to it.</summary>
internal sealed class EmptyWriter : IGraphWriter
{
    public Task<WriteResult> WriteAsync(GraphBatch batch, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A dry run writes nothing.");

    public Task<IReadOnlySet<string>> FindUnchangedAsync(
        IReadOnlyCollection<ArticleVersion> versions, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<string>>(new HashSet<string>(StringComparer.Ordinal));

    public Task RebuildAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("A dry run writes nothing.");
}
