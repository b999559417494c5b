using System.Collections.Immutable;

namespace TalentGraph.GraphQL.Language.Syntax;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
internal abstract class SelectionNode(SourceLocation location, ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(location)
{
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary><c>{ … }</c> with at least one selection (spec 2.4).</summary>
internal sealed class SelectionSetNode(SourceLocation location, ImmutableArray<SelectionNode> selections)
    : SyntaxNode(location)
{
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}

/// <summary><c>alias: name(arguments) @directives { … }</c> (spec 2.5).</summary>
internal sealed class FieldNode(
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode((alias ?? name).Location, directives)
{
    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The alias if there is one, else the name.</summary>
    public string ResponseKey => (Alias ?? Name).Value;
}

/// <summary><c>...Name</c> (spec 2.8).</summary>
internal sealed class FragmentSpreadNode(
    SourceLocation location, NameNode name, ImmutableArray<DirectiveNode> directives)
    : SelectionNode(location, directives)
{
    public NameNode Name { get; } = name;
}

/// <summary><c>... on Type { … }</c> (spec 2.8.2); without a condition it has the type around it.</summary>
internal sealed class InlineFragmentNode(
    SourceLocation location,
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(location, directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>An argument of a field or a directive (spec 2.6).</summary>
internal sealed class ArgumentNode(NameNode name, ValueNode value) : SyntaxNode(name.Location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

/// <summary><c>@name(arguments)</c> (spec 2.13).</summary>
internal sealed class DirectiveNode(SourceLocation location, NameNode name, ImmutableArray<ArgumentNode> arguments)
    : SyntaxNode(location)
{
    public NameNode Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}
