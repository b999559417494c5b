using TalentGraph.GraphQL.Language.Syntax;

namespace TalentGraph.GraphQL.TypeSystem;

/// <summary>The types that operations start from (spec 3.3.1).</summary>
internal sealed class RootTypes
{
    private static readonly OperationType[] Operations = [OperationType.Query, OperationType.Mutation, OperationType.Subscription];

    private readonly ObjectType?[] _types = new ObjectType?[Operations.Length];

    private RootTypes()
    {
    }

    /// <summary>The root type of a kind of operation; null if there is none.</summary>
    public ObjectType? this[OperationType operation]
    {
        get => _types[(int)operation];
        private set => _types[(int)operation] = value;
    }

    /// <summary>The root types: by the schema definition, or by their usual names without one (spec 3.3.1).</summary>
    public static RootTypes Find(
        IReadOnlyList<SchemaDefinitionNode> schemas, IReadOnlyDictionary<string, NamedType> types, SchemaProblems problems)
    {
        var roots = new RootTypes();
        foreach (var extra in schemas.Where(node => !node.IsExtension).Skip(1))
        {
            problems.Add("3.3", extra.Location, "There is more than one schema definition.");
        }

        if (schemas.Any(node => !node.IsExtension))
        {
            foreach (var root in schemas.SelectMany(node => node.OperationTypes))
            {
                roots.Add(root, types, problems);
            }
        }
        else
        {
            foreach (var operation in Operations)
            {
                roots[operation] = types.GetValueOrDefault(operation.ToString()) as ObjectType;
            }
        }

        var isNamed = schemas.SelectMany(node => node.OperationTypes).Any(root => root.Operation == OperationType.Query);
        if (!isNamed && roots[OperationType.Query] is null)
        {
            problems.Add("3.3.1", schemas.Count > 0 ? schemas[0].Location : default, "The schema has no query type: define an object type \"Query\", or name one in a schema definition.");
        }

        return roots;
    }

    private void Add(RootOperationTypeNode node, IReadOnlyDictionary<string, NamedType> types, SchemaProblems problems)
    {
        if (TypeNames.Find<ObjectType>(types, [node.Type], problems, "3.3.1", "an object type").FirstOrDefault() is not { } type)
        {
            return;
        }

        if (Array.IndexOf(_types, type) >= 0)
        {
            problems.Add("3.3.1", node.Location, $"\"{type}\" is the root of two kinds of operation; each needs its own.");
        }
        else if (this[node.Operation] is not null)
        {
            problems.Add("3.3.1", node.Location, "This kind of operation has two root types.");
        }
        else
        {
            this[node.Operation] = type;
        }
    }
}
