using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Fragment spread type existence: a type that is named exists in the schema.
/// <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence">5.5.1.2</see>
/// </summary>
/// <remarks>A variable's type must exist too, by <see href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types">5.8.2</see>.</remarks>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterNamedType(NamedTypeNode name, NamedType? type, bool isCondition)
    {
        if (type is not null)
        {
            return;
        }

        var candidates = context.Schema.Types
            .Where(one => isCondition ? one.IsComposite : one.IsInput)
            .Select(one => one.Name);
        var message = ValidationMessages.UnknownType(name.Name.Value, candidates);
        context.Report(isCondition ? "5.5.1.2" : "5.8.2", message, name);
    }
}
