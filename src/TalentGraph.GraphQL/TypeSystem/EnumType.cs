using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>An enum type (spec 3.9).</summary>
internal sealed class EnumType(string name, string? description, SourceLocation location)
    : NamedType(name, description, location)
{
    private FrozenDictionary<string, EnumValueDefinition> _valuesByName =
        FrozenDictionary<string, EnumValueDefinition>.Empty;

    /// <summary>The values in the order of the SDL.</summary>
    public ImmutableArray<EnumValueDefinition> Values
    {
        get;
        set
        {
            field = value;
            _valuesByName = value
                .DistinctBy(one => one.Name, StringComparer.Ordinal)
                .ToFrozenDictionary(one => one.Name, StringComparer.Ordinal);
        }
    }

        = [];

    public EnumValueDefinition? FindValue(string name) => _valuesByName.GetValueOrDefault(name);
}

/// <summary>A value of an enum type.</summary>
internal sealed class EnumValueDefinition(string name, string? description, SourceLocation location) : INamedElement
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public SourceLocation Location { get; } = location;

    /// <summary>Why the value should not be used; null if it may.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What resolvers get and give for the value: the name, or a CLR enum value where one is bound.</summary>
    public object Value { get; set; } = name;
}
