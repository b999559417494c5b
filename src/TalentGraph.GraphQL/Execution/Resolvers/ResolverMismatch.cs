using System.Collections;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>Compares the CLR type of a resolver with the type of its field.</summary>
internal sealed class ResolverMismatch
{
    /// <summary>What does not fit; null if all does.</summary>
    public string? Message { get; private set; }

    /// <summary>A value of the field's type.</summary>
    public void CheckValue<T>(SchemaBindings bindings, SchemaType type)
    {
        if (typeof(T) == typeof(object))
        {
            return;
        }

        var fits = type.Nullable switch
        {
            ListType => typeof(IEnumerable).IsAssignableFrom(typeof(T)) && typeof(T) != typeof(string),
            ObjectType objectType => FitsObject(typeof(T), bindings.ClassOf(objectType)),
            CompositeType => FitsObject(typeof(T), bound: null),
            NamedType leaf => bindings.Find<T>(leaf) is not null,
            _ => false,
        };
        if (!fits)
        {
            Message = $"the field is {type}, but its resolver gives {Name(typeof(T))}";
        }
    }

    /// <summary>A list of items of the field's item type, which is returned.</summary>
    public SchemaType CheckList<TItem>(SchemaBindings bindings, SchemaType type)
    {
        if (type.Nullable is not ListType list)
        {
            Message = $"the field is {type}, but its resolver gives a list";
            return type;
        }

        CheckValue<TItem>(bindings, list.Item);
        return list.Item;
    }

    /// <summary>Objects or lists of objects.</summary>
    public void CheckObjects(SchemaType type)
    {
        var inner = type.Nullable is ListType list ? list.Item.Nullable : type.Nullable;
        if (inner is not CompositeType)
        {
            Message = $"the field is {type}, but only an object or a list of objects has a subtree";
        }
    }

    /// <summary>A resolver must take the class that is bound to the type of the parents.</summary>
    public void CheckParent(Type parent, Type? bound)
    {
        if (bound is not null && !parent.IsAssignableFrom(bound))
        {
            Message = $"the parents are {Name(bound)}, but its resolver takes {Name(parent)}";
        }
    }

    private static bool FitsObject(Type type, Type? bound) =>
        !type.IsValueType && type != typeof(string)
        && (bound is null || bound.IsAssignableFrom(type) || type.IsAssignableFrom(bound));

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? $"{inner.Name}?" : type.Name;
}
