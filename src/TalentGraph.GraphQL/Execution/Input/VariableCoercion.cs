using System.Text.Json;
using TalentGraph.GraphQL.Language.Syntax;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Input;

/// <summary>Coerces the variables of an operation (spec 6.1.2, CoerceVariableValues).</summary>
internal sealed class VariableCoercion
{
    private readonly Variable[] _variables;

    public VariableCoercion(Schema schema, OperationDefinitionNode operation) =>
        _variables = [.. operation.Variables.Select(node => new Variable(schema, node))];

    /// <summary>The values; what does not fit is added to the errors.</summary>
    public VariableValues Coerce(JsonElement json, List<GraphQLError> errors)
    {
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            errors.Add(new GraphQLError("The variables must be a JSON object.", ErrorCodes.BadInput) { SpecSection = "6.1.2" });
            return VariableValues.None;
        }

        if (_variables.Length == 0)
        {
            return VariableValues.None;
        }

        var values = new Dictionary<string, object?>(_variables.Length, StringComparer.Ordinal);
        foreach (var variable in _variables)
        {
            variable.Coerce(json, values, errors);
        }

        return new VariableValues(values);
    }

    private sealed class Variable(Schema schema, VariableDefinitionNode node)
    {
        private readonly string _name = node.Variable.Name.Value;

        private readonly SchemaType _type = schema.FindType(node.Type)
            ?? throw new InvalidOperationException($"The type of \"${node.Variable.Name}\" is unknown; the document was not validated.");

        public void Coerce(JsonElement json, Dictionary<string, object?> values, List<GraphQLError> errors)
        {
            var path = "$" + _name;
            if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(_name, out var given))
            {
                if (JsonCoercion.TryCoerce(_type, given, path, node.Location, out var value, out var problem))
                {
                    values[_name] = value;
                }
                else
                {
                    errors.Add(Error(problem.Message));
                }
            }
            else if (node.DefaultValue is not null)
            {
                LiteralCoercion.TryCoerce(_type, node.DefaultValue, variables: null, out var value, out _);
                values[_name] = value;
            }
            else if (_type.IsNonNull)
            {
                errors.Add(Error($"\"{path}: {_type}\" is required but was not given."));
            }
        }

        private GraphQLError Error(string message) =>
            new(message, ErrorCodes.BadInput, node.Location) { SpecSection = "6.1.2" };
    }
}
