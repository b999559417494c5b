using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// Executable definitions: a document that is to be executed holds operations and fragments, nothing of a type system.
/// <see href="https://spec.graphql.org/September2025/#sec-Executable-Definitions">5.1.1</see>
/// </summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule
{
    public override void EnterTypeSystemDefinition(TypeSystemDefinitionNode definition) =>
        context.Report("5.1.1", ValidationMessages.NotExecutable(definition), definition);
}
