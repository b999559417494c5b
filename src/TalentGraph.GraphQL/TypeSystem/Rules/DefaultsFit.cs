using TalentGraph.GraphQL.Execution.Input;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>The defaults of arguments and input fields fit their types (spec 3.6.1, 3.10).</summary>
internal static class DefaultsFit
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        var inputs = schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments)
            .Concat(schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields))
            .Concat(schema.Directives.SelectMany(directive => directive.Arguments));
        foreach (var input in inputs)
        {
            if (input.DefaultValue is { } value
                && !LiteralCoercion.TryCoerce(input.Type, value, variables: null, out _, out var problem))
            {
                problems.Add("3.6.1", problem.Location, $"The default of \"{input.Name}\" does not fit: {problem.Message}");
            }
        }
    }
}
