using TalentGraph.Graph.Storage;

namespace TalentGraph.Api.Tests.Traversals;

/// <summary>A store whose reader is probed.</summary>
internal sealed class ProbedStore(IGraphStore inner, IGraphReader reader) : IGraphStore
{
    public IGraphReader Reader { get; } = reader;

    public IGraphScanner Scanner => inner.Scanner;

    public IGraphWriter Writer => inner.Writer;

    public IGraphCurator Curator => inner.Curator;

    public string Address => inner.Address;

    public Task InitializeAsync(CancellationToken cancellationToken) => inner.InitializeAsync(cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
