using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>The types that operations start from (spec 3.3.1).</summary>
internal static class RootTypes
{
    /// <summary>The root types: by the schema definition, or by their usual names without one (spec 3.3.1).</summary>
    public static Dictionary<OperationType, ObjectType> Find(
        IReadOnlyList<SchemaDefinitionNode> schemas, IReadOnlyDictionary<string, NamedType> types, SchemaProblems problems)
    {
        var roots = new Dictionary<OperationType, ObjectType>();
        foreach (var extra in schemas.Where(node => !node.IsExtension).Skip(1))
        {
            problems.Add("3.3", extra.Location, "There is more than one schema definition.");
        }

        if (schemas.Any(node => !node.IsExtension))
        {
            foreach (var root in schemas.SelectMany(node => node.OperationTypes))
            {
                Add(roots, root, types, problems);
            }
        }
        else
        {
            foreach (var operation in Enum.GetValues<OperationType>())
            {
                if (types.GetValueOrDefault(operation.ToString()) is ObjectType type)
                {
                    roots.Add(operation, type);
                }
            }
        }

        var isNamed = schemas.SelectMany(node => node.OperationTypes).Any(root => root.Operation == OperationType.Query);
        if (!isNamed && !roots.ContainsKey(OperationType.Query))
        {
            problems.Add("3.3.1", schemas.Count > 0 ? schemas[0].Location : default, "The schema has no query type: define an object type \"Query\", or name one in a schema definition.");
        }

        return roots;
    }

    private static void Add(
        Dictionary<OperationType, ObjectType> roots,
        RootOperationTypeNode node,
        IReadOnlyDictionary<string, NamedType> types,
        SchemaProblems problems)
    {
        if (TypeNames.Find<ObjectType>(types, [node.Type], problems, "3.3.1", "an object type").FirstOrDefault() is not { } type)
        {
            return;
        }

        if (roots.ContainsValue(type))
        {
            problems.Add("3.3.1", node.Location, $"\"{type}\" is the root of two kinds of operation; each needs its own.");
        }
        else if (!roots.TryAdd(node.Operation, type))
        {
            problems.Add("3.3.1", node.Location, "This kind of operation has two root types.");
        }
    }
}
