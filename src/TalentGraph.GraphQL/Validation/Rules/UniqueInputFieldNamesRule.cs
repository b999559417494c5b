using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Input object field uniqueness: an input object literal gives each field once.
/// <see href="https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness">5.6.3</see>
/// </summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterValue(ValueNode value, InputPosition position)
    {
        if (value is not ObjectValueNode literal)
        {
            return;
        }

        foreach (var (first, second) in DuplicateNames.Among(literal.Fields, field => field.Name))
        {
            context.Report("5.6.3", ValidationMessages.DuplicateInputField(second.Value), first, second);
        }
    }
}
