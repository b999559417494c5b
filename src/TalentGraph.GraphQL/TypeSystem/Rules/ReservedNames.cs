using TalentGraph.GraphQL.Language;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>Names that begin with two underscores belong to introspection (spec 4.3). Types were checked when they were collected.</summary>
internal static class ReservedNames
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        foreach (var type in schema.Types.Where(type => !type.IsIntrospection))
        {
            foreach (var (name, place) in Elements(type))
            {
                CheckName(problems, name, place);
            }
        }

        foreach (var directive in schema.Directives)
        {
            CheckName(problems, directive.Name, directive.Location);
            foreach (var argument in directive.Arguments)
            {
                CheckName(problems, argument.Name, argument.Location);
            }
        }
    }

    private static IEnumerable<(string Name, SourceLocation Place)> Elements(NamedType type) => type switch
    {
        FieldsType fields => fields.Fields.Select(field => (field.Name, field.Location))
            .Concat(fields.Fields.SelectMany(field => field.Arguments).Select(argument => (argument.Name, argument.Location))),
        InputObjectType input => input.Fields.Select(field => (field.Name, field.Location)),
        EnumType @enum => @enum.Values.Select(value => (value.Name, value.Location)),
        _ => [],
    };

    private static void CheckName(SchemaProblems problems, string name, SourceLocation place)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            problems.Add("4.3", place, $"The name \"{name}\" begins with \"__\", which is kept for introspection.");
        }
    }
}
