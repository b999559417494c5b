namespace TalentGraph.GraphQL.Language.Syntax;

/// <summary>A type reference as written (spec 2.12).</summary>
internal abstract class TypeNode(SourceLocation location) : SyntaxNode(location);

/// <summary>A type by name.</summary>
internal sealed class NamedTypeNode(NameNode name) : TypeNode(name.Location)
{
    public NameNode Name { get; } = name;
}

/// <summary><c>[Type]</c>.</summary>
internal sealed class ListTypeNode(SourceLocation location, TypeNode inner) : TypeNode(location)
{
    public TypeNode Inner { get; } = inner;
}

/// <summary><c>Type!</c>; <see cref="Inner"/> is never itself a non-null type.</summary>
internal sealed class NonNullTypeNode(TypeNode inner) : TypeNode(inner.Location)
{
    public TypeNode Inner { get; } = inner;
}
