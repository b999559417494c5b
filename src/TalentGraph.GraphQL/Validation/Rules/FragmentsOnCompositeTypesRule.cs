using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Fragments on object, interface or union types: nothing can be selected on other types.
/// <see href="https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types">5.5.1.3</see>
/// </summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule
{
    public override void EnterNamedType(NamedTypeNode name, NamedType? type, bool isCondition)
    {
        if (isCondition && type is { IsComposite: false })
        {
            context.Report("5.5.1.3", ValidationMessages.FragmentOnLeaf(type.Name), name);
        }
    }
}
