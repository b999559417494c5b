namespace TalentGraph.Bolt;

/// <summary>Rows of a result cannot be had any more: it was consumed, its transaction is over, or something failed before.</summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">What failed; null if nothing did.</param>
public sealed class BoltResultException(string message, Exception? innerException = null) : BoltException(message, innerException)
{
    /// <summary>As the failure behind it.</summary>
    public override bool IsRetryable => InnerException is BoltException { IsRetryable: true };
}
