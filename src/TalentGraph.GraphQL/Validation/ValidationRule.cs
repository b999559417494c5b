using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation;

/// <summary>
/// One rule of section 5. The walk calls it at the nodes it overrides, in document order; types are null where an earlier
/// mistake left them unknown, and a rule then says nothing, so that one mistake gives one error.
/// </summary>
internal abstract class ValidationRule
{
    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragment(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
    }

    /// <param name="definition">The variable.</param>
    /// <param name="type">Its type if it exists in the schema, even if it is not an input type.</param>
    public virtual void EnterVariableDefinition(VariableDefinitionNode definition, SchemaType? type)
    {
    }

    /// <summary>A type named by a variable (<paramref name="isCondition"/> false) or by a fragment.</summary>
    public virtual void EnterNamedType(NamedTypeNode name, NamedType? type, bool isCondition)
    {
    }

    /// <param name="field">The field.</param>
    /// <param name="parent">The type that it is selected on.</param>
    /// <param name="definition">What the type says of it.</param>
    public virtual void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread, CompositeType? parent)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
    }

    /// <summary>All directives of one place, when there are any; each then comes by itself.</summary>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> directives)
    {
    }

    /// <param name="directive">The directive.</param>
    /// <param name="location">The kind of place where it stands, as in <see cref="Language.DirectiveLocations"/>.</param>
    /// <param name="definition">What the schema says of it.</param>
    public virtual void EnterDirective(DirectiveNode directive, string location, DirectiveDefinition? definition)
    {
    }

    /// <summary>A value of an argument or a default, and every value inside of it.</summary>
    public virtual void EnterValue(ValueNode value, InputPosition position)
    {
    }

    /// <summary>After the whole document, for what needs all of it.</summary>
    public virtual void LeaveDocument()
    {
    }
}
