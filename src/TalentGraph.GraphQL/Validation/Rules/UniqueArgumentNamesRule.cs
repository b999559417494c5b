using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Argument uniqueness: a field or a directive is given each argument once.
/// <see href="https://spec.graphql.org/September2025/#sec-Argument-Uniqueness">5.4.2</see>
/// </summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode field, CompositeType? parent, FieldDefinition? definition) =>
        Check(field.Arguments);

    public override void EnterDirective(DirectiveNode directive, string location, DirectiveDefinition? definition) =>
        Check(directive.Arguments);

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var (first, second) in DuplicateNames.Among(arguments, argument => argument.Name))
        {
            context.Report("5.4.2", ValidationMessages.DuplicateArgument(second.Value), first, second);
        }
    }
}
