using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Fragment name uniqueness: a spread names one fragment of the document.
/// <see href="https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness">5.5.1.1</see>
/// </summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        var first = context.Fragments[fragment.Name.Value];
        if (first != fragment)
        {
            context.Report("5.5.1.1", ValidationMessages.DuplicateFragment(fragment.Name.Value), first.Name, fragment.Name);
        }
    }
}
