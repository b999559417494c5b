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
                    CheckNames(problems, "3.6", fields.Name, fields.Fields.AsEnumerable());
                    foreach (var field in fields.Fields)
                    {
                        CheckArguments(problems, $"{fields.Name}.{field.Name}", field.Arguments);
                    }

                    break;
                case EnumType @enum:
                    CheckNames(problems, "3.9", @enum.Name, @enum.Values.AsEnumerable());
                    break;
                case InputObjectType input:
                    CheckNames(problems, "3.10", input.Name, input.Fields.AsEnumerable());
                    break;
            }
        }

        foreach (var directive in schema.Directives)
        {
            CheckArguments(problems, $"@{directive.Name}", directive.Arguments);
        }
    }

    private static void CheckArguments(SchemaProblems problems, string owner, IEnumerable<INamedElement> arguments) =>
        CheckNames(problems, "3.6.1", owner, arguments);

    private static void CheckNames(SchemaProblems problems, string section, string owner, IEnumerable<INamedElement> elements)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            if (!seen.Add(element.Name))
            {
                problems.Add(section, element.Location, $"\"{owner}\" has \"{element.Name}\" twice.");
            }
        }
    }
}
