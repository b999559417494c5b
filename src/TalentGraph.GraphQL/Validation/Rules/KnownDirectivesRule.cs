using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Directives are defined, and in valid locations: the schema knows the directive and allows it in this place.
/// <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Defined">5.7.1</see>,
/// <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations">5.7.2</see>
/// </summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule
{
    public override void EnterDirective(DirectiveNode directive, string location, DirectiveDefinition? definition)
    {
        var name = directive.Name.Value;
        if (definition is null)
        {
            var known = context.Schema.Directives.Select(one => one.Name);
            context.Report("5.7.1", ValidationMessages.UnknownDirective(name, known), directive);
        }
        else if (!definition.Locations.Contains(location, StringComparer.Ordinal))
        {
            var message = ValidationMessages.MisplacedDirective(name, location, definition.Locations);
            context.Report("5.7.2", message, directive);
        }
    }
}
