namespace TalentGraph.Graph.Storage;

/// <summary>The store could not be reached or did not answer in time.</summary>
/// <param name="message">Which store, what happened, and what to do.</param>
/// <param name="isTransient">Whether the same call may succeed later without any change.</param>
/// <param name="code">The store's own error code; absent where it has none.</param>
/// <param name="innerException">The cause.</param>
public sealed class StoreUnavailableException(
    string message, bool isTransient, string? code = null, Exception? innerException = null)
    : GraphStoreException(message, code, innerException)
{
    /// <summary>Whether the same call may succeed later without any change.</summary>
    public bool IsTransient { get; } = isTransient;
}
