namespace TalentGraph.Bolt;

/// <summary>A transaction cannot go on: it is closed, or something in it failed before.</summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">What failed; null if nothing did.</param>
public sealed class BoltTransactionException(string message, Exception? innerException = null) : BoltException(message, innerException)
{
    /// <summary>As the failure behind it.</summary>
    public override bool IsRetryable => InnerException is BoltException { IsRetryable: true };
}
