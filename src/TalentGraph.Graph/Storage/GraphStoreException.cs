namespace TalentGraph.Graph.Storage;

/// <summary>The store refused: the request or the store's content is at fault, trying again does not help.</summary>
/// <param name="message">What was refused, why, and what to do.</param>
/// <param name="code">The store's own error code; absent where it has none.</param>
/// <param name="innerException">The cause.</param>
public class GraphStoreException(string message, string? code = null, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>The store's own error code; absent where it has none.</summary>
    public string? Code { get; } = code;
}
