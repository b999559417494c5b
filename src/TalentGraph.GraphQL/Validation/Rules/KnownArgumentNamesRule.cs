using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Argument names: an argument is one that the field or the directive has.
/// <see href="https://spec.graphql.org/September2025/#sec-Argument-Names">5.4.1</see>
/// </summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is not null && parent is not null)
        {
            Check(field.Arguments, definition.Arguments, $"field \"{parent.Name}.{definition.Name}\"");
        }
    }

    public override void EnterDirective(DirectiveNode directive, string location, DirectiveDefinition? definition)
    {
        if (definition is not null)
        {
            Check(directive.Arguments, definition.Arguments, $"directive \"@{definition.Name}\"");
        }
    }

    private void Check(
        ImmutableArray<ArgumentNode> given, ImmutableArray<InputValueDefinition> known, string owner)
    {
        foreach (var argument in given)
        {
            if (!context.IsStopped && !known.Any(one => one.Name == argument.Name.Value))
            {
                var message = ValidationMessages.UnknownArgument(
                    argument.Name.Value, owner, known.Select(one => one.Name));
                context.Report("5.4.1", message, argument.Name);
            }
        }
    }
}
