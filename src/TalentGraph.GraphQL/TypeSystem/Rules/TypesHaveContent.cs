namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>Objects, interfaces and input objects have fields, unions have members, enums have values (spec 3.6–3.10).</summary>
internal static class TypesHaveContent
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        foreach (var type in schema.Types)
        {
            var (section, lacking) = type switch
            {
                FieldsType { Fields.IsEmpty: true } => ("3.6", "fields"),
                UnionType { PossibleTypes.IsEmpty: true } => ("3.8", "member types"),
                EnumType { Values.IsEmpty: true } => ("3.9", "values"),
                InputObjectType { Fields.IsEmpty: true } => ("3.10", "fields"),
                _ => ("", ""),
            };
            if (section.Length > 0)
            {
                problems.Add(section, type.Location, $"\"{type}\" has no {lacking}; it needs at least one.");
            }
        }
    }
}
