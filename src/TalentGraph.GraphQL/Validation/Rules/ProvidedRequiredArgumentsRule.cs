using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Required arguments: a non-null argument without a default is given.
/// <see href="https://spec.graphql.org/September2025/#sec-Required-Arguments">5.4.3</see>
/// </summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is not null && parent is not null)
        {
            Check(field, field.Arguments, definition.Arguments, $"field \"{parent.Name}.{definition.Name}\"");
        }
    }

    public override void EnterDirective(DirectiveNode directive, string location, DirectiveDefinition? definition)
    {
        if (definition is not null)
        {
            Check(directive, directive.Arguments, definition.Arguments, $"directive \"@{definition.Name}\"");
        }
    }

    private void Check(
        SyntaxNode node, ImmutableArray<ArgumentNode> given, ImmutableArray<InputValueDefinition> known, string owner)
    {
        foreach (var argument in known)
        {
            if (argument.IsRequired && !given.Any(one => one.Name.Value == argument.Name))
            {
                context.Report("5.4.3", ValidationMessages.MissingArgument(argument.Name, argument.Type, owner), node);
            }
        }
    }
}
