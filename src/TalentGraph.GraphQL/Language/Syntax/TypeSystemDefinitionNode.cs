using System.Collections.Immutable;

namespace TalentGraph.GraphQL.Language.Syntax;

/// <summary>
/// A definition or extension of the type system (spec 3). An extension has the same shape as the definition
/// that it extends, so one class serves both and <see cref="IsExtension"/> tells them apart.
/// </summary>
internal abstract class TypeSystemDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    ImmutableArray<DirectiveNode> directives) : DefinitionNode(location, description)
{
    public bool IsExtension { get; } = isExtension;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary><c>schema { query: Query }</c> (spec 3.3).</summary>
internal sealed class SchemaDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<RootOperationTypeNode> operationTypes)
    : TypeSystemDefinitionNode(location, description, isExtension, directives)
{
    public ImmutableArray<RootOperationTypeNode> OperationTypes { get; } = operationTypes;
}

/// <summary><c>query: Query</c> within a schema definition.</summary>
internal sealed class RootOperationTypeNode(SourceLocation location, OperationType operation, NamedTypeNode type)
    : SyntaxNode(location)
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}

/// <summary><c>directive @name(arguments) repeatable on LOCATIONS</c> (spec 3.13).</summary>
internal sealed class DirectiveDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<NameNode> locations) : TypeSystemDefinitionNode(location, description, isExtension: false, [])
{
    public NameNode Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public ImmutableArray<NameNode> Locations { get; } = locations;
}

/// <summary>What all type definitions share: a name.</summary>
internal abstract class TypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives) : TypeSystemDefinitionNode(location, description, isExtension, directives)
{
    public NameNode Name { get; } = name;
}

/// <summary><c>scalar Name</c> (spec 3.5).</summary>
internal sealed class ScalarTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives) : TypeDefinitionNode(location, description, isExtension, name, directives);

/// <summary><c>type</c> or <c>interface</c> (spec 3.6, 3.7).</summary>
internal abstract class FieldsTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields)
    : TypeDefinitionNode(location, description, isExtension, name, directives)
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary><c>type Name implements A &amp; B { … }</c> (spec 3.6).</summary>
internal sealed class ObjectTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields)
    : FieldsTypeDefinitionNode(location, description, isExtension, name, interfaces, directives, fields);

/// <summary><c>interface Name implements A { … }</c> (spec 3.7).</summary>
internal sealed class InterfaceTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields)
    : FieldsTypeDefinitionNode(location, description, isExtension, name, interfaces, directives, fields);

/// <summary><c>union Name = A | B</c> (spec 3.8).</summary>
internal sealed class UnionTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> members) : TypeDefinitionNode(location, description, isExtension, name, directives)
{
    public ImmutableArray<NamedTypeNode> Members { get; } = members;
}

/// <summary><c>enum Name { A B }</c> (spec 3.9).</summary>
internal sealed class EnumTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values)
    : TypeDefinitionNode(location, description, isExtension, name, directives)
{
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}

/// <summary><c>input Name { … }</c> (spec 3.10).</summary>
internal sealed class InputObjectTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields)
    : TypeDefinitionNode(location, description, isExtension, name, directives)
{
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}

/// <summary>A field of an object or interface type.</summary>
internal sealed class FieldDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives) : SyntaxNode(location)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>An argument or an input field.</summary>
internal sealed class InputValueDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives) : SyntaxNode(location)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>A value of an enum type.</summary>
internal sealed class EnumValueDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives) : SyntaxNode(location)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
