using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>
/// A type of the schema, named or wrapped (spec 3.4). Within one schema there is one instance per type, wrapped ones
/// included, so that types are compared by reference.
/// </summary>
internal abstract class SchemaType
{
    private ListType? _list;

    /// <summary>The type without any wrapper.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without an outer non-null.</summary>
    public virtual SchemaType Nullable => this;

    public bool IsNonNull => this is NonNullType;

    /// <summary>Whether values of the type can be given by a client (spec 3.4.2, IsInputType).</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether a field can have the type (spec 3.4.2, IsOutputType).</summary>
    public bool IsOutput => Named is not InputObjectType;

    /// <summary><c>[this]</c>.</summary>
    public ListType AsList => _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list;
}

/// <summary>What a non-null can wrap: everything but a non-null.</summary>
internal abstract class NullableType : SchemaType
{
    private NonNullType? _nonNull;

    /// <summary><c>this!</c>.</summary>
    public NonNullType AsNonNull =>
        _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;
}

/// <summary><c>[Item]</c> (spec 3.11).</summary>
internal sealed class ListType(SchemaType item) : NullableType
{
    public SchemaType Item { get; } = item;

    public override NamedType Named => Item.Named;

    public override string ToString() => $"[{Item}]";
}

/// <summary><c>Type!</c> (spec 3.12).</summary>
internal sealed class NonNullType(NullableType inner) : SchemaType
{
    public NullableType Inner { get; } = inner;

    public override NamedType Named => Inner.Named;

    public override SchemaType Nullable => Inner;

    public override string ToString() => $"{Inner}!";
}

/// <summary>A type that the schema defines by name.</summary>
internal abstract class NamedType(string name, string? description, SourceLocation location) : NullableType
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    /// <summary>The place of the definition in the SDL; (0, 0) for types that every schema has.</summary>
    public SourceLocation Location { get; } = location;

    public override NamedType Named => this;

    /// <summary>Whether the type belongs to introspection.</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    public bool IsLeaf => this is ScalarType or EnumType;

    public bool IsComposite => this is CompositeType;

    public override string ToString() => Name;
}
