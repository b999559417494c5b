using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Variable uniqueness: an operation defines each variable once.
/// <see href="https://spec.graphql.org/September2025/#sec-Variable-Uniqueness">5.8.1</see>
/// </summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        foreach (var (first, second) in DuplicateNames.Among(operation.Variables, variable => variable.Variable.Name))
        {
            context.Report("5.8.1", ValidationMessages.DuplicateVariable(second.Value), first, second);
        }
    }
}
