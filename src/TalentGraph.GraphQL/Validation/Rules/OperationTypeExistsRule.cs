using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Operation type existence: the schema has a root type for the kind of operation.
/// <see href="https://spec.graphql.org/September2025/#sec-Operation-Type-Existence">5.2.1.1</see>
/// </summary>
internal sealed class OperationTypeExistsRule(ValidationContext context) : ValidationRule
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (context.Schema.RootType(operation.Operation) is null)
        {
            context.Report("5.2.1.1", ValidationMessages.NoRootType(operation.Operation), operation);
        }
    }
}
