using System.Collections.Immutable;

namespace TalentGraph.GraphQL.Language.Syntax;

/// <summary>A whole document (spec 2.2).</summary>
internal sealed class DocumentNode(ImmutableArray<DefinitionNode> definitions) : SyntaxNode(new SourceLocation(1, 1))
{
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;
}

/// <summary>Anything that stands at the top of a document.</summary>
internal abstract class DefinitionNode(SourceLocation location, StringValueNode? description) : SyntaxNode(location)
{
    public StringValueNode? Description { get; } = description;
}

/// <summary>The three kinds of operation.</summary>
internal enum OperationType
{
    Query,
    Mutation,
    Subscription,
}

/// <summary>An operation (spec 2.3); the shorthand <c>{ … }</c> is an unnamed query.</summary>
internal sealed class OperationDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    OperationType operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variables,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode(location, description)
{
    public OperationType Operation { get; } = operation;

    public NameNode? Name { get; } = name;

    public ImmutableArray<VariableDefinitionNode> Variables { get; } = variables;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary><c>$name: Type = default @directives</c> (spec 2.11).</summary>
internal sealed class VariableDefinitionNode(
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives) : SyntaxNode((description as SyntaxNode ?? variable).Location)
{
    public StringValueNode? Description { get; } = description;

    public VariableNode Variable { get; } = variable;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary><c>fragment Name on Type { … }</c> (spec 2.8).</summary>
internal sealed class FragmentDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode(location, description)
{
    public NameNode Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
