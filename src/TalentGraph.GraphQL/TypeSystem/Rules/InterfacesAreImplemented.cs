namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>A type has every field of its interfaces, with the same or a narrower type, and the interfaces' interfaces (spec 3.6, IsValidImplementation).</summary>
internal static class InterfacesAreImplemented
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        foreach (var type in schema.Types.OfType<FieldsType>())
        {
            foreach (var @interface in type.Interfaces)
            {
                CheckInherited(type, @interface, problems);
                foreach (var expected in @interface.Fields)
                {
                    CheckField(type, @interface, expected, problems);
                }
            }
        }
    }

    private static void CheckInherited(FieldsType type, InterfaceType @interface, SchemaProblems problems)
    {
        if (ReferenceEquals(type, @interface))
        {
            problems.Add("3.7", type.Location, $"\"{type}\" implements itself.");
            return;
        }

        foreach (var inherited in @interface.Interfaces.Where(one => !type.Interfaces.Contains(one)))
        {
            var why = ReferenceEquals(inherited, type)
                ? $"\"{type}\" and \"{@interface}\" implement each other."
                : $"\"{type}\" must also implement \"{inherited}\", for \"{@interface}\" does.";
            problems.Add("3.6", type.Location, why);
        }
    }

    private static void CheckField(
        FieldsType type, InterfaceType @interface, FieldDefinition expected, SchemaProblems problems)
    {
        var field = type.FindField(expected.Name);
        if (field is null)
        {
            problems.Add("3.6", type.Location, $"\"{type}\" lacks the field \"{expected.Name}: {expected.Type}\" of \"{@interface}\".");
            return;
        }

        var name = $"{type}.{field.Name}";
        if (!Schema.IsSubtype(field.Type, expected.Type))
        {
            problems.Add("3.6", field.Location, $"\"{name}\" has the type {field.Type}, which does not fit {expected.Type} of \"{@interface}\".");
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            problems.Add("3.6", field.Location, $"\"{name}\" is deprecated, but \"{@interface}.{field.Name}\" is not.");
        }

        CheckArguments(name, field, $"{@interface}.{field.Name}", expected, problems);
    }

    private static void CheckArguments(
        string name, FieldDefinition field, string expectedName, FieldDefinition expected, SchemaProblems problems)
    {
        foreach (var wanted in expected.Arguments)
        {
            var argument = field.FindArgument(wanted.Name);
            if (argument is null)
            {
                problems.Add("3.6", field.Location, $"\"{name}\" lacks the argument \"{wanted.Name}: {wanted.Type}\" of \"{expectedName}\".");
            }
            else if (!ReferenceEquals(argument.Type, wanted.Type))
            {
                problems.Add("3.6", argument.Location, $"The argument \"{wanted.Name}\" of \"{name}\" has the type {argument.Type}; \"{expectedName}\" has {wanted.Type}.");
            }
        }

        foreach (var extra in field.Arguments.Where(one => one.IsRequired && expected.FindArgument(one.Name) is null))
        {
            problems.Add("3.6", extra.Location, $"The argument \"{extra.Name}\" of \"{name}\" is required, but \"{expectedName}\" does not have it.");
        }
    }
}
