using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem.Rules;

/// <summary>
/// An input object can be written in finite text: it does not require itself (spec 3.10), a <c>@oneOf</c> object has a way
/// out, and its defaults do not contain themselves (spec 3.10, InputObjectDefaultValueHasCycle).
/// </summary>
internal static class InputObjectCycles
{
    public static void Check(Schema schema, SchemaProblems problems)
    {
        var inputs = schema.Types.OfType<InputObjectType>().ToArray();
        foreach (var type in Endless(inputs))
        {
            problems.Add("3.10", type.Location, $"No value of \"{type}\" can be finite: its fields require \"{type}\" again. Make one of them nullable or a list.");
        }

        var done = new HashSet<InputValueDefinition>();
        foreach (var type in inputs)
        {
            foreach (var field in type.Fields.Where(field => field.DefaultValue is not null))
            {
                CheckDefault(type, field, [], done, problems);
            }
        }
    }

    /// <summary>What remains when every type that has a finite value is taken away, until nothing changes.</summary>
    private static IEnumerable<InputObjectType> Endless(IReadOnlyList<InputObjectType> inputs)
    {
        var open = inputs.ToHashSet();
        while (open.RemoveWhere(type => IsFinite(type, open)) > 0)
        {
        }

        return inputs.Where(open.Contains);
    }

    private static bool IsFinite(InputObjectType type, HashSet<InputObjectType> open) => type.IsOneOf
        ? type.Fields.IsEmpty || type.Fields.Any(field => !IsOpen(field.Type.Nullable, open))
        : !type.Fields.Any(field => field.Type.IsNonNull && IsOpen(field.Type.Nullable, open));

    private static bool IsOpen(SchemaType type, HashSet<InputObjectType> open) =>
        type is InputObjectType input && open.Contains(input);

    private static void CheckDefault(
        InputObjectType type,
        InputValueDefinition field,
        HashSet<InputValueDefinition> path,
        HashSet<InputValueDefinition> done,
        SchemaProblems problems)
    {
        if (done.Contains(field))
        {
            return;
        }

        if (!path.Add(field))
        {
            problems.Add("3.10", field.Location, $"The default of \"{type}.{field.Name}\" contains itself.");
            done.Add(field);
            return;
        }

        Walk(field.Type.Named as InputObjectType, field.DefaultValue, path, done, problems);
        path.Remove(field);
        done.Add(field);
    }

    /// <summary>Fields that an object literal leaves out take their own defaults, which may lead back.</summary>
    private static void Walk(
        InputObjectType? type,
        ValueNode? value,
        HashSet<InputValueDefinition> path,
        HashSet<InputValueDefinition> done,
        SchemaProblems problems)
    {
        if (type is null)
        {
            return;
        }

        if (value is ListValueNode list)
        {
            foreach (var item in list.Items)
            {
                Walk(type, item, path, done, problems);
            }
        }
        else if (value is ObjectValueNode map)
        {
            foreach (var field in type.Fields)
            {
                var given = map.Fields.FirstOrDefault(one => one.Name.Value == field.Name)?.Value;
                if (given is not null)
                {
                    Walk(field.Type.Named as InputObjectType, given, path, done, problems);
                }
                else if (field.DefaultValue is not null)
                {
                    CheckDefault(type, field, path, done, problems);
                }
            }
        }
    }
}
