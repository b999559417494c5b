using System.Collections.Immutable;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution;

/// <summary>
/// Coerced input by name: the arguments of a field, or an input object. <c>Int</c> is an <see cref="int"/>, <c>Float</c> a
/// <see cref="double"/>, <c>String</c> and <c>ID</c> a <see cref="string"/>, an enum its bound CLR value or its name, a custom
/// scalar what it parses to. Immutable.
/// </summary>
public sealed class InputObject
{
    private readonly ImmutableArray<InputValueDefinition> _definitions;
    private readonly object?[] _values;
    private readonly bool[] _given;

    internal InputObject(ImmutableArray<InputValueDefinition> definitions, object?[] values, bool[] given)
    {
        _definitions = definitions;
        _values = values;
        _given = given;
    }

    internal static InputObject Empty { get; } = new([], [], []);

    /// <summary>Whether a value was given, perhaps null, or comes from a default.</summary>
    /// <param name="name">The name of an argument or input field of the schema.</param>
    /// <exception cref="ArgumentException">The schema has no such name here.</exception>
    public bool Has(string name) => _given[IndexOf(name)];

    /// <summary>The value; <c>default</c> if it is null or was not given.</summary>
    /// <typeparam name="T">The CLR type of the value, see the remarks of the class.</typeparam>
    /// <param name="name">The name of an argument or input field of the schema.</param>
    /// <exception cref="ArgumentException">The schema has no such name here.</exception>
    /// <exception cref="InvalidCastException">The value has another type.</exception>
    public T? Get<T>(string name) => _values[IndexOf(name)] is { } value ? Cast<T>(name, value) : default;

    /// <summary>The items of a list; empty if it is null or was not given.</summary>
    /// <typeparam name="T">The CLR type of the items.</typeparam>
    /// <param name="name">The name of an argument or input field of the schema.</param>
    /// <exception cref="ArgumentException">The schema has no such name here.</exception>
    /// <exception cref="InvalidCastException">The value is no list, or an item has another type.</exception>
    public IReadOnlyList<T> GetList<T>(string name)
    {
        if (_values[IndexOf(name)] is not { } value)
        {
            return [];
        }

        var items = Cast<object?[]>(name, value);
        var list = new T[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            list[i] = items[i] is { } item ? Cast<T>(name, item) : default!; // the schema says whether items may be null
        }

        return list;
    }

    /// <summary>The value as the coercion left it, or null.</summary>
    internal object? GetRaw(int index) => _values[index];

    private static T Cast<T>(string name, object value) => value is T typed
        ? typed
        : throw new InvalidCastException($"\"{name}\" is a {value.GetType().Name}, not a {typeof(T).Name}.");

    private int IndexOf(string name)
    {
        for (var i = 0; i < _definitions.Length; i++)
        {
            if (_definitions[i].Name == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"The schema has no \"{name}\" here, only {string.Join(", ", _definitions.Select(one => one.Name))}.", nameof(name));
    }
}
