using System.Collections.Immutable;
using TalentGraph.GraphQL.Execution.Resolvers;
using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>A field of an object or interface type (spec 3.6).</summary>
internal sealed class FieldDefinition(string name, string? description, SourceLocation location) : INamedElement
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public SourceLocation Location { get; } = location;

    public required SchemaType Type { get; init; }

    public ImmutableArray<InputValueDefinition> Arguments { get; init; } = [];

    /// <summary>Why the field should not be used; null if it may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>How many items the list is taken to have when nothing in the operation says it; null if not declared.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The price of one call beside its children; null if not declared.</summary>
    public int? Cost { get; init; }

    /// <summary>What answers the field; set when the schema is bound, null on interfaces.</summary>
    public FieldResolver? Resolver { get; set; }

    public InputValueDefinition? FindArgument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }
}
