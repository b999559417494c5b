using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>How the types of a schema and CLR types belong together.</summary>
internal sealed class SchemaBindings(
    TypeResolution types, IReadOnlyDictionary<string, IEnumBinding> enums, IReadOnlyDictionary<string, Type> classes)
{
    public TypeResolution Types => types;

    /// <summary>The CLR class bound to an object type; null if none is.</summary>
    public Type? ClassOf(ObjectType type) => classes.GetValueOrDefault(type.Name);

    /// <summary>The way to make columns of a CLR type for a scalar or enum; null if they do not fit.</summary>
    public LeafBinder<T>? Find<T>(NamedType type) =>
        (type is EnumType @enum && enums.TryGetValue(@enum.Name, out var binding) ? binding.Bind<T>(@enum) : null)
        ?? (type.IsLeaf ? LeafBinders.Find<T>(type) : null);
}
