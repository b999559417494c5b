namespace TalentGraph.Graph.Storage;

/// <summary>A cursor that this list did not give out: broken, or made under another order.</summary>
/// <param name="message">What is wrong with it and what to do.</param>
public sealed class BadCursorException(string message) : Exception(message);
