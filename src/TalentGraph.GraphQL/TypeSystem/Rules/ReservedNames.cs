namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>Names that begin with two underscores belong to introspection (spec 4.3). Types were checked when they were collected.</summary>
internal static class ReservedNames
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        foreach (var type in schema.Types.Where(type => !type.IsIntrospection))
        {
            foreach (var element in Elements(type))
            {
                CheckName(problems, element);
            }
        }

        foreach (var directive in schema.Directives)
        {
            CheckName(problems, directive);
            foreach (var argument in directive.Arguments)
            {
                CheckName(problems, argument);
            }
        }
    }

    private static IEnumerable<INamedElement> Elements(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.AsEnumerable<INamedElement>().Concat(fields.Fields.SelectMany(field => field.Arguments)),
        InputObjectType input => input.Fields.AsEnumerable(),
        EnumType @enum => @enum.Values.AsEnumerable(),
        _ => [],
    };

    private static void CheckName(SchemaProblems problems, INamedElement element)
    {
        if (element.Name.StartsWith("__", StringComparison.Ordinal))
        {
            problems.Add("4.3", element.Location, $"The name \"{element.Name}\" begins with \"__\", which is kept for introspection.");
        }
    }
}
