using System.Collections.Immutable;
using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>A directive that may be used in documents or in the SDL (spec 3.13).</summary>
internal sealed class DirectiveDefinition(string name, string? description, SourceLocation location) : INamedElement
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public SourceLocation Location { get; } = location;

    public required ImmutableArray<InputValueDefinition> Arguments { get; init; }

    /// <summary>Whether it may stand several times in one place.</summary>
    public required bool IsRepeatable { get; init; }

    /// <summary>Where it may stand, as in <see cref="DirectiveLocations"/>.</summary>
    public required ImmutableArray<string> Locations { get; init; }

    public InputValueDefinition? FindArgument(string name) =>
        Arguments.FirstOrDefault(argument => argument.Name == name);
}
