namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>A schema cannot be made: its SDL breaks the specification, or its resolvers do not fit.</summary>
/// <param name="problems">Everything that was found, in the order of the SDL.</param>
public sealed class SchemaException(IReadOnlyList<SchemaProblem> problems)
    : Exception($"The schema has {problems.Count} problem(s):\n{string.Join('\n', problems)}")
{
    /// <summary>Everything that was found, in the order of the SDL.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; } = problems;
}
