using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Fragments must be used: every fragment is spread by some operation, directly or through other fragments.
/// <see href="https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used">5.5.1.4</see>
/// </summary>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule
{
    public override void LeaveDocument()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in context.Operations)
        {
            foreach (var fragment in context.Uses.FragmentsOf(operation))
            {
                used.Add(fragment.Name.Value);
            }
        }

        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value))
            {
                context.Report("5.5.1.4", ValidationMessages.UnusedFragment(fragment.Name.Value), fragment);
            }
        }
    }
}
