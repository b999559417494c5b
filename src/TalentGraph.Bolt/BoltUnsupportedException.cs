namespace TalentGraph.Bolt;

/// <summary>The server is too old for what is asked.</summary>
/// <param name="message">What is missing, and which version has it.</param>
public sealed class BoltUnsupportedException(string message) : BoltException(message);
