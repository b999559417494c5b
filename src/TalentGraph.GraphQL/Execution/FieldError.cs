namespace TalentGraph.GraphQL.Execution;

/// <summary>Why a field has no value for a parent; becomes an entry of <c>errors</c> with the path of each place where it fails.</summary>
/// <param name="Message">What is wrong, for a person.</param>
/// <param name="Code">The value of <c>extensions.code</c>.</param>
public sealed record FieldError(string Message, string Code)
{
    /// <summary>Further entries of <c>extensions</c>: strings, numbers, booleans, or lists of them. Null for none.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>>? Details { get; init; }
}
