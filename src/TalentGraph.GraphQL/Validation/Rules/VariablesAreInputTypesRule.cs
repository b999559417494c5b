using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Variables are input types: a client can give values of scalars, enums, input objects, and lists of them only.
/// <see href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types">5.8.2</see>
/// </summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule
{
    public override void EnterVariableDefinition(VariableDefinitionNode definition, SchemaType? type)
    {
        if (type is { IsInput: false })
        {
            var name = definition.Variable.Name.Value;
            context.Report("5.8.2", ValidationMessages.VariableOfOutputType(name, type), definition.Type);
        }
    }
}
