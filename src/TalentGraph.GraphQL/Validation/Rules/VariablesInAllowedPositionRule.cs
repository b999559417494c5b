using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Validation.Rules;

/// <summary>
/// All variable uses are allowed: whatever a variable may hold fits every place where the operation, or a fragment that it
/// reaches, uses it.
/// <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed">5.8.5</see>
/// </summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule
{
    private const string Section = "5.8.5";

    public override void LeaveDocument()
    {
        foreach (var operation in context.Operations)
        {
            if (operation.Variables.IsEmpty)
            {
                continue;
            }

            // Of two definitions with one name the last counts: which of them is of no matter, it is an error in itself.
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var definition in operation.Variables)
            {
                definitions[definition.Variable.Name.Value] = definition;
            }

            foreach (var use in context.Uses.VariablesOf(operation))
            {
                if (definitions.TryGetValue(use.Variable.Name.Value, out var definition))
                {
                    Check(definition, use);
                }
            }
        }
    }

    private void Check(VariableDefinitionNode definition, VariableUse use)
    {
        if (use.Position.Type is not { } expected
            || context.Schema.FindType(definition.Type) is not { IsInput: true } given)
        {
            return;
        }

        var name = use.Variable.Name.Value;
        if (!IsAllowed(given, definition.DefaultValue, expected, use.Position.HasDefault))
        {
            var message = ValidationMessages.VariableNotAllowed(name, given, expected);
            context.Report(Section, message, definition, use.Variable);
        }
        else if (use.Position.Parent is { IsOneOf: true } parent && !given.IsNonNull)
        {
            context.Report(Section, ValidationMessages.VariableOfOneOf(name, given, parent.Name), definition, use.Variable);
        }
    }

    /// <summary>A nullable variable may stand where null may not, if a default of either stands in for its absence.</summary>
    private static bool IsAllowed(SchemaType given, ValueNode? givenDefault, SchemaType expected, bool hasDefault)
    {
        if (!expected.IsNonNull || given.IsNonNull)
        {
            return IsSubtype(given, expected);
        }

        return (givenDefault is not (null or NullValueNode) || hasDefault) && IsSubtype(given, expected.Nullable);
    }

    private static bool IsSubtype(SchemaType given, SchemaType expected) => (given, expected) switch
    {
        (NonNullType some, NonNullType other) => IsSubtype(some.Inner, other.Inner),
        (_, NonNullType) => false,
        (NonNullType some, _) => IsSubtype(some.Inner, expected),
        (ListType some, ListType other) => IsSubtype(some.Item, other.Item),
        _ => given == expected,
    };
}
