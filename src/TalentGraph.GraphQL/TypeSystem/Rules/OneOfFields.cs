namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>The fields of a <c>@oneOf</c> input object are nullable and have no default (spec 3.10.1).</summary>
internal static class OneOfFields
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        foreach (var type in schema.Types.OfType<InputObjectType>().Where(type => type.IsOneOf))
        {
            foreach (var field in type.Fields)
            {
                if (field.Type.IsNonNull)
                {
                    problems.Add("3.10.1", field.Location, $"\"{type}.{field.Name}\" must be nullable, for \"{type}\" is @oneOf.");
                }

                if (field.DefaultValue is not null)
                {
                    problems.Add("3.10.1", field.Location, $"\"{type}.{field.Name}\" cannot have a default, for \"{type}\" is @oneOf.");
                }
            }
        }
    }
}
