using System.Collections.Concurrent;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>Finds the object type of a value (spec 6.4.3, ResolveAbstractType): by its CLR class, or by asking the function bound to it.</summary>
internal sealed class TypeResolution(
    IReadOnlyDictionary<Type, ObjectType> objects,
    IReadOnlyDictionary<Type, Func<object, string>> functions,
    Schema schema)
{
    private readonly ConcurrentDictionary<Type, Binding> _bindings = new();

    /// <summary>The value's type if it is one of those possible; a single possible type needs no binding.</summary>
    public ObjectType? Find(CompositeType type, object value)
    {
        if (type is ObjectType single)
        {
            return single;
        }

        var binding = _bindings.GetOrAdd(value.GetType(), static (clr, self) => self.Bind(clr), this);
        var found = binding.Object ?? (binding.Function is null ? null : schema.FindType(binding.Function(value)) as ObjectType);
        return found is not null && type.IsPossibleType(found) ? found : null;
    }

    /// <summary>The nearest binding up the inheritance, then any interface's.</summary>
    private Binding Bind(Type clr)
    {
        var candidates = new List<Type>();
        for (var type = clr; type is not null; type = type.BaseType)
        {
            candidates.Add(type);
        }

        candidates.AddRange(clr.GetInterfaces());
        foreach (var candidate in candidates)
        {
            if (objects.TryGetValue(candidate, out var type))
            {
                return new Binding(type, Function: null);
            }

            if (functions.TryGetValue(candidate, out var function))
            {
                return new Binding(Object: null, function);
            }
        }

        return new Binding(Object: null, Function: null);
    }

    private sealed record Binding(ObjectType? Object, Func<object, string>? Function);
}
