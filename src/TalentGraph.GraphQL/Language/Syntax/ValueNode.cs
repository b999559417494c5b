using System.Collections.Immutable;

namespace TalentGraph.GraphQL.Language.Syntax;

/// <summary>An input value as written (spec 2.10).</summary>
internal abstract class ValueNode(SourceLocation location) : SyntaxNode(location);

/// <summary><c>$name</c> used as a value, or the name of a variable definition.</summary>
internal sealed class VariableNode(SourceLocation location, NameNode name) : ValueNode(location)
{
    public NameNode Name { get; } = name;
}

/// <summary>An integer; <see cref="Text"/> is kept as written, since it may not fit any machine type.</summary>
internal sealed class IntValueNode(SourceLocation location, string text) : ValueNode(location)
{
    public string Text { get; } = text;
}

/// <summary>A number with a fraction or an exponent, as written.</summary>
internal sealed class FloatValueNode(SourceLocation location, string text) : ValueNode(location)
{
    public string Text { get; } = text;
}

/// <summary>A string; <see cref="Value"/> is unescaped and, for block strings, without common indentation.</summary>
internal sealed class StringValueNode(SourceLocation location, string value, bool isBlock) : ValueNode(location)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanValueNode(SourceLocation location, bool value) : ValueNode(location)
{
    public bool Value { get; } = value;
}

/// <summary>The literal <c>null</c>.</summary>
internal sealed class NullValueNode(SourceLocation location) : ValueNode(location);

/// <summary>A name used as a value.</summary>
internal sealed class EnumValueNode(SourceLocation location, string value) : ValueNode(location)
{
    public string Value { get; } = value;
}

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListValueNode(SourceLocation location, ImmutableArray<ValueNode> items) : ValueNode(location)
{
    public ImmutableArray<ValueNode> Items { get; } = items;
}

/// <summary><c>{a: 1}</c>; field names may repeat until validation has run.</summary>
internal sealed class ObjectValueNode(SourceLocation location, ImmutableArray<ObjectFieldNode> fields)
    : ValueNode(location)
{
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}

/// <summary>One field of an input object literal.</summary>
internal sealed class ObjectFieldNode(NameNode name, ValueNode value) : SyntaxNode(name.Location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}
