using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>One thing that is wrong with a schema or its resolvers.</summary>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="Location">The place in the SDL; line 0 if there is none.</param>
/// <param name="SpecSection">The section of the specification, such as <c>3.6</c>; null for resolvers.</param>
public sealed record SchemaProblem(string Message, SourceLocation Location, string? SpecSection)
{
    /// <summary>Place, message and section in one line.</summary>
    public override string ToString() =>
        $"{(Location.Line == 0 ? "" : $"{Location} ")}{Message}{(SpecSection is null ? "" : $" (spec {SpecSection})")}";
}
