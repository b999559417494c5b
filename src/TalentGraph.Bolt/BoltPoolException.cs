namespace TalentGraph.Bolt;

/// <summary>No connection became free in time.</summary>
/// <param name="message">How long was waited, and what to do.</param>
/// <param name="innerException">What kept the time.</param>
public sealed class BoltPoolException(string message, Exception? innerException = null) : BoltException(message, innerException);
