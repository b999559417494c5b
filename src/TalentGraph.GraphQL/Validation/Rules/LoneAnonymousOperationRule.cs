using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Lone anonymous operation: an operation without a name is the only one of its document, since a request could not pick it.
/// <see href="https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation">5.2.3.1</see>
/// </summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && context.Operations.Count > 1)
        {
            context.Report("5.2.3.1", ValidationMessages.AnonymousNotAlone(context.Operations.Count), operation);
        }
    }
}
