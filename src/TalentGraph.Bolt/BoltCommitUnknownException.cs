namespace TalentGraph.Bolt;

/// <summary>
/// The answer to a COMMIT did not come, so nobody knows whether the work was done. Never retried by this client; a caller
/// whose writes may be done twice can do so.
/// </summary>
/// <param name="message">What happened.</param>
/// <param name="innerException">Why the answer did not come.</param>
public sealed class BoltCommitUnknownException(string message, Exception? innerException) : BoltException(message, innerException);
