using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Fragment spread target defined: a spread names a fragment of the document.
/// <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined">5.5.2.1</see>
/// </summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterFragmentSpread(FragmentSpreadNode spread, CompositeType? parent)
    {
        if (!context.Fragments.ContainsKey(spread.Name.Value))
        {
            context.Report(
                "5.5.2.1", ValidationMessages.UnknownFragment(spread.Name.Value, context.Fragments.Keys), spread.Name);
        }
    }
}
