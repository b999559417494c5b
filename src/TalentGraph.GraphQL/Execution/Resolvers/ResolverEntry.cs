using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>A resolver that waits for its field.</summary>
internal sealed record ResolverEntry(Type Parent, ResolverEntry.Binding Bind)
{
    /// <summary>Makes the resolver for a field of a type; what does not fit goes to the mismatch.</summary>
    public delegate FieldResolver Binding(SchemaBindings bindings, SchemaType type, ResolverMismatch mismatch);

    /// <summary>The binder if the type is a scalar or enum outside a list.</summary>
    public static LeafBinder<T>? Binder<T>(SchemaBindings bindings, SchemaType type) =>
        type.Nullable is NamedType { IsLeaf: true } leaf ? bindings.Find<T>(leaf) : null;
}
