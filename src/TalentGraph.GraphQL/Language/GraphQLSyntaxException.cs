using System.Diagnostics.CodeAnalysis;

namespace TalentGraph.GraphQL.Language;

/// <summary>Unwinds the parser; never leaves <see cref="DocumentParser"/>, which turns it into a value.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Thrown in one place, with an error.")]
[SuppressMessage("Design", "CA1064", Justification = "Caught inside the assembly.")]
internal sealed class GraphQLSyntaxException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;
}
