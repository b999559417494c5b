using System.Collections.Immutable;
using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Directives are unique per location: only a repeatable directive stands twice in one place.
/// <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location">5.7.3</see>
/// </summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule
{
    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var (first, second) in DuplicateNames.Among(directives, directive => directive.Name))
        {
            if (context.Schema.FindDirective(second.Value) is { IsRepeatable: false })
            {
                context.Report("5.7.3", ValidationMessages.DuplicateDirective(second.Value), first, second);
            }
        }
    }
}
