using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>A scalar type (spec 3.5).</summary>
internal sealed class ScalarType(string name, string? description, SourceLocation location)
    : NamedType(name, description, location)
{
    /// <summary>Where the scalar is specified (<c>@specifiedBy</c>, spec 3.5.6).</summary>
    public string? SpecifiedByUrl { get; init; }

    /// <summary>How its values are read and written. Without one of its own, any value passes as JSON.</summary>
    public Scalar Behavior { get; init; } = Scalars.Json;
}
