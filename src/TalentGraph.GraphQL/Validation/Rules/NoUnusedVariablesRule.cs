namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// All variables used: a variable that an operation defines is used by it or by a fragment it reaches.
/// <see href="https://spec.graphql.org/September2025/#sec-All-Variables-Used">5.8.4</see>
/// </summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule
{
    public override void LeaveDocument()
    {
        foreach (var operation in context.Operations)
        {
            if (operation.Variables.IsEmpty)
            {
                continue;
            }

            var used = context.Uses.VariablesOf(operation)
                .Select(use => use.Variable.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var definition in operation.Variables)
            {
                var name = definition.Variable.Name.Value;
                if (!used.Contains(name))
                {
                    context.Report(
                        "5.8.4", ValidationMessages.UnusedVariable(name, operation.Name?.Value), definition.Variable);
                }
            }
        }
    }
}
