namespace TalentGraph.Bolt;

/// <summary>The database could not be reached, or the connection was lost.</summary>
/// <param name="message">What was wrong, where, and what to do.</param>
/// <param name="innerException">What the network said.</param>
/// <param name="othersMayServe">Whether another member of a cluster may serve the same request.</param>
public sealed class BoltConnectionException(string message, Exception? innerException = null, bool othersMayServe = false)
    : BoltException(message, innerException)
{
    /// <summary>Whether another member of a cluster may serve the same request.</summary>
    public bool OthersMayServe { get; } = othersMayServe;

    /// <inheritdoc/>
    public override bool IsRetryable => true;
}
