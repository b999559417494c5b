using System.Diagnostics.CodeAnalysis;

namespace TalentGraph.GraphQL.Execution;

/// <summary>Thrown by a resolver whose field fails for all its parents, with a message that the client may see.</summary>
/// <param name="error">What the client is told.</param>
[SuppressMessage("Design", "CA1032", Justification = "Without an error for the client it has no meaning.")]
public sealed class FieldException(FieldError error) : Exception(error.Message)
{
    /// <summary>What the client is told.</summary>
    public FieldError Error { get; } = error;
}
