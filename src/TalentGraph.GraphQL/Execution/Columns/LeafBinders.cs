using System.Collections.Frozen;
using System.Text;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>Finds the binder for a CLR type and a leaf type of the schema.</summary>
internal static class LeafBinders
{
    /// <summary>The binder for a value type or its nullable form; null if <typeparamref name="T"/> is neither.</summary>
    public static LeafBinder<T>? TryGet<T, TValue, TWriter>(TWriter writer)
        where TValue : struct
        where TWriter : struct, ILeafWriter<TValue>
    {
        if (typeof(T) == typeof(TValue))
        {
            return (LeafBinder<T>)(object)new LeafBinder<TValue, TWriter>(writer);
        }

        return typeof(T) == typeof(TValue?)
            ? (LeafBinder<T>)(object)new LeafBinder<TValue?, NullableWriter<TValue, TWriter>>(new(writer))
            : null;
    }

    /// <summary>The binder for text; null if <typeparamref name="T"/> is something else.</summary>
    public static LeafBinder<T>? TryGetText<T, TWriter>(TWriter writer)
        where TWriter : struct, ILeafWriter<string?> =>
        typeof(T) == typeof(string) ? (LeafBinder<T>)(object)new LeafBinder<string?, TWriter>(writer) : null;

    /// <summary>The binder for values whose CLR type is known only at run time.</summary>
    public static LeafBinder<object?> Any(NamedType type) => type is EnumType @enum
        ? new LeafBinder<object?, AnyEnumWriter>(new(@enum))
        : new LeafBinder<object?, AnyScalarWriter>(new(((ScalarType)type).Behavior));

    /// <summary>The binder for a leaf type without bound CLR enums; null if the types do not fit.</summary>
    public static LeafBinder<T>? Find<T>(NamedType type)
    {
        if (typeof(T) == typeof(object))
        {
            return (LeafBinder<T>)(object)Any(type);
        }

        return type is EnumType @enum
            ? TryGetText<T, EnumNameWriter>(new(@enum))
            : ((ScalarType)type).Behavior.Bind<T>();
    }

    /// <summary>The binder for a CLR enum that is bound to an enum type.</summary>
    public static EnumWriter<T> Enum<T>(EnumType type)
        where T : struct, Enum =>
        new(type.Values.ToFrozenDictionary(value => (T)value.Value, value => Encoding.UTF8.GetBytes($"\"{value.Name}\"")));
}
