using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>Within one type, fields, arguments, input fields and enum values have different names (spec 3.6, 3.9, 3.10).</summary>
internal static class UniqueElements
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        foreach (var type in schema.Types)
        {
            switch (type)
            {
                case FieldsType fields:
                    CheckNames(problems, "3.6", fields.Name, fields.Fields.Select(field => (field.Name, field.Location)));
                    foreach (var field in fields.Fields)
                    {
                        CheckArguments(problems, $"{fields.Name}.{field.Name}", field.Arguments);
                    }

                    break;
                case EnumType @enum:
                    CheckNames(problems, "3.9", @enum.Name, @enum.Values.Select(value => (value.Name, value.Location)));
                    break;
                case InputObjectType input:
                    CheckNames(problems, "3.10", input.Name, input.Fields.Select(field => (field.Name, field.Location)));
                    break;
            }
        }

        foreach (var directive in schema.Directives)
        {
            CheckArguments(problems, $"@{directive.Name}", directive.Arguments);
        }
    }

    private static void CheckArguments(SchemaProblems problems, string owner, IEnumerable<InputValueDefinition> arguments) =>
        CheckNames(problems, "3.6.1", owner, arguments.Select(argument => (argument.Name, argument.Location)));

    private static void CheckNames(
        SchemaProblems problems, string section, string owner, IEnumerable<(string Name, SourceLocation Place)> elements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, place) in elements)
        {
            if (!seen.Add(name))
            {
                problems.Add(section, place, $"\"{owner}\" has \"{name}\" twice.");
            }
        }
    }
}
