namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// All variable uses defined: an operation defines every variable that it, or a fragment it reaches, uses.
/// <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined">5.8.3</see>
/// </summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule
{
    public override void LeaveDocument()
    {
        foreach (var operation in context.Operations)
        {
            var defined = operation.Variables
                .Select(variable => variable.Variable.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var use in context.Uses.VariablesOf(operation))
            {
                if (!defined.Contains(use.Variable.Name.Value))
                {
                    context.Report(
                        "5.8.3",
                        ValidationMessages.UndefinedVariable(use.Variable.Name.Value, operation.Name?.Value, defined),
                        use.Variable,
                        operation);
                }
            }
        }
    }
}
