namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>What clients must give cannot be deprecated (spec 3.6.2, 3.10).</summary>
internal static class RequiredIsNotDeprecated
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        var inputs = schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments)
            .Concat(schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields))
            .Concat(schema.Directives.SelectMany(directive => directive.Arguments));
        foreach (var input in inputs.Where(one => one is { IsRequired: true, DeprecationReason: not null }))
        {
            problems.Add("3.13.3", input.Location, $"\"{input.Name}\" is required and cannot be deprecated; give it a default or make it nullable first.");
        }
    }
}
