using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>An input object type (spec 3.10).</summary>
internal sealed class InputObjectType(string name, string? description, SourceLocation location)
    : NamedType(name, description, location)
{
    private FrozenDictionary<string, InputValueDefinition> _fieldsByName =
        FrozenDictionary<string, InputValueDefinition>.Empty;

    /// <summary>The fields in the order of the SDL.</summary>
    public ImmutableArray<InputValueDefinition> Fields
    {
        get;
        set
        {
            field = value;
            _fieldsByName = value
                .DistinctBy(one => one.Name, StringComparer.Ordinal)
                .ToFrozenDictionary(one => one.Name, StringComparer.Ordinal);
        }
    }

        = [];

    /// <summary>Whether exactly one field must be given (<c>@oneOf</c>, spec 3.10.1).</summary>
    public bool IsOneOf { get; init; }

    public InputValueDefinition? FindField(string name) => _fieldsByName.GetValueOrDefault(name);
}
