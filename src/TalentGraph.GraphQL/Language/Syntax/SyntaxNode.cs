namespace TalentGraph.GraphQL.Language.Syntax;

/// <summary>
/// A node of the syntax tree. Nodes are immutable and compared by reference, so that a rule or a plan can use them as keys.
/// </summary>
internal abstract class SyntaxNode(SourceLocation location)
{
    /// <summary>Where the node's first token begins.</summary>
    public SourceLocation Location { get; } = location;
}

/// <summary>A name together with its place (spec 2.1.9).</summary>
internal sealed class NameNode(SourceLocation location, string value) : SyntaxNode(location)
{
    public string Value { get; } = value;

    public override string ToString() => Value;
}
