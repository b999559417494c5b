namespace TalentGraph.Bolt;

/// <summary>A transaction cannot go on because something in it failed before.</summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">What failed.</param>
public sealed class BoltTransactionException(string message, Exception innerException) : BoltException(message, innerException)
{
    /// <summary>As the failure that ended the transaction.</summary>
    public override bool IsRetryable => InnerException is BoltException { IsRetryable: true };
}
