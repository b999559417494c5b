using System.Collections.Immutable;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Input;

/// <summary>Gathers the values of an <see cref="InputObject"/> by position.</summary>
internal sealed class InputObjectBuilder(ImmutableArray<InputValueDefinition> definitions)
{
    private readonly object?[] _values = new object?[definitions.Length];
    private readonly bool[] _given = new bool[definitions.Length];

    /// <summary>Whether one value was set and it is not null (spec 3.10.1).</summary>
    public bool HasExactlyOne => _given.Count(given => given) == 1 && _values.Count(value => value is not null) == 1;

    public bool Has(int index) => _given[index];

    public void Set(int index, object? value)
    {
        _values[index] = value;
        _given[index] = true;
    }

    public InputObject Build() => new(definitions, _values, _given);
}
