namespace TalentGraph.Graph.Storage;

/// <summary>
/// Streams everything of one sort in id order (code point), within one consistent view of the store,
/// with bounded memory. For exports, copies and checks.
/// </summary>
public interface IGraphScanner
{
    /// <summary>Opens a view that later writes do not change; dispose it when done.</summary>
    Task<IGraphView> OpenAsync(CancellationToken cancellationToken);
}
