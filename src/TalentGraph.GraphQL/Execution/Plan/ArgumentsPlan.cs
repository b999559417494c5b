using TalentGraph.GraphQL.Execution.Input;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Plan;

/// <summary>The arguments of a field: coerced once if they hold no variables, else for each request (spec 6.4.1).</summary>
internal sealed class ArgumentsPlan
{
    private readonly FieldDefinition _definition;
    private readonly FieldNode _node;
    private readonly InputObject? _constant;

    public ArgumentsPlan(FieldDefinition definition, FieldNode node)
    {
        _definition = definition;
        _node = node;
        if (definition.Arguments.IsEmpty)
        {
            _constant = InputObject.Empty;
        }
        else if (!node.Arguments.Any(argument => UsesVariables(argument.Value)))
        {
            TryCoerceAll(VariableValues.None, out _constant, out _);
        }
    }

    /// <summary>The coerced arguments; a problem is left where a variable is null or absent and must not be.</summary>
    public bool TryCoerce(VariableValues variables, out InputObject arguments, out InputProblem problem)
    {
        problem = default;
        if (_constant is not null)
        {
            arguments = _constant;
            return true;
        }

        var fits = TryCoerceAll(variables, out var coerced, out problem);
        arguments = coerced ?? InputObject.Empty;
        return fits;
    }

    private static bool UsesVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(UsesVariables),
        ObjectValueNode map => map.Fields.Any(field => UsesVariables(field.Value)),
        _ => false,
    };

    private bool TryCoerceAll(VariableValues variables, out InputObject? arguments, out InputProblem problem)
    {
        arguments = null;
        problem = default;
        var builder = new InputObjectBuilder(_definition.Arguments);
        for (var i = 0; i < _definition.Arguments.Length; i++)
        {
            var definition = _definition.Arguments[i];
            var given = _node.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value;
            if (!LiteralCoercion.TryField(builder, i, definition, given, _node, variables, out problem))
            {
                return false;
            }
        }

        arguments = builder.Build();
        return true;
    }
}
