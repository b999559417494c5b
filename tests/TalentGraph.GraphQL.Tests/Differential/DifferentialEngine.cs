using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.Tests.Validation;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Tests.Differential;

/// <summary>
/// Our engine over the schema of the differential test, with the resolvers of <c>resolvers.mjs</c>: every value is computed from
/// where it stands and what was asked. Change both.
/// </summary>
internal static class DifferentialEngine
{
    /// <summary>With every limit as wide as it goes, since the reference has none.</summary>
    public static GraphQLEngine Create()
    {
        var limits = new GraphQLLimits
        {
            MaxAliases = 100_000,
            MaxTokens = 1_000_000,
            MaxDepth = 200,
            MaxPrice = 1_000_000_000,
            DefaultListSize = 1,
            MaxPageSize = 100_000,
            MaxFieldErrors = 10_000,
        };
        return new GraphQLEngine(
            Schema.Create(TestSchema.RichSdl, Resolvers()), new GraphQLEngineOptions { Limits = limits });
    }

    private static ResolverTable Resolvers()
    {
        var table = new ResolverTable()
            .TypeOf<Item>(item => item.Type)
            .Scalar("Any", Scalars.Json)
            .Scalar("Url", Scalars.Json);
        var shapes = SchemaBuilder.Build(TestSchema.RichSdl);
        foreach (var type in shapes.Types.OfType<ObjectType>().Where(type => !type.IsIntrospection))
        {
            foreach (var field in type.Fields)
            {
                Add(table, $"{type.Name}.{field.Name}", field);
            }
        }

        return table;
    }

    /// <summary>Leaves take the columns of their type, other values the general way, so that both are compared.</summary>
    private static void Add(ResolverTable table, string coordinate, FieldDefinition field)
    {
        switch (field.Type.Nullable)
        {
            case ScalarType { Name: "Int" }:
                table.Batch<Item?, int?>(coordinate, (context, parents) => Each(context, parents, field, value => (int?)value));
                break;
            case ScalarType { Name: "Float" }:
                table.Batch<Item?, double?>(coordinate, (context, parents) => Each(context, parents, field, value => (double?)value));
                break;
            case ScalarType { Name: "Boolean" }:
                table.Batch<Item?, bool?>(coordinate, (context, parents) => Each(context, parents, field, value => (bool?)value));
                break;
            case ScalarType { Name: "ID" or "String" } or EnumType:
                table.Batch<Item?, string?>(coordinate, (context, parents) => Each(context, parents, field, value => (string?)value));
                break;
            case ListType { Item.Nullable: CompositeType }:
                table.BatchList<Item?, Item?>(coordinate, (context, parents) => Each(
                    context, parents, field, value => (IReadOnlyList<Item?>?)((object?[]?)value)?.Cast<Item?>().ToList()));
                break;
            default:
                table.Batch<Item?, object?>(coordinate, (context, parents) => Each(context, parents, field, value => value));
                break;
        }
    }

    private static ValueTask<IReadOnlyList<T>> Each<T>(
        FieldContext context, IReadOnlyList<Item?> parents, FieldDefinition field, Func<object?, T> convert)
    {
        var arguments = HashValue.Canonical(context.Arguments, field.Arguments);
        var values = new T[parents.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var seed = HashValue.Of($"{parents[i]?.Seed ?? 0}|{field.Name}|{arguments}");
            if (field.Name.StartsWith("fragile", StringComparison.Ordinal) && seed % 3 == 0)
            {
                context.Fail(i, new FieldError($"fragile {seed}", "FRAGILE"));
            }
            else
            {
                values[i] = convert(Produce(field.Type, seed));
            }
        }

        return ValueTask.FromResult<IReadOnlyList<T>>(values);
    }

    private static object? Produce(SchemaType type, uint seed) =>
        !type.IsNonNull && seed % 11 == 0 ? null : ProduceSome(type.Nullable, seed);

    private static object ProduceSome(SchemaType type, uint seed) => type switch
    {
        ListType list => Enumerable.Range(0, (int)(seed % 4))
            .Select(i => Produce(list.Item, HashValue.Of($"{seed}[{i}]")))
            .ToArray(),
        CompositeType composite => new Item(
            Pick(composite.PossibleTypes.Select(one => one.Name), seed), seed),
        EnumType enumType => Pick(enumType.Values.Select(one => one.Name), seed),
        ScalarType { Name: "Int" } => (int)(seed % 2000) - 1000,
        ScalarType { Name: "Float" } => seed % 4000 / 8.0,
        ScalarType { Name: "Boolean" } => seed % 2 == 0,
        ScalarType { Name: "ID" } => $"{seed % 1000}",
        _ => $"s{seed}",
    };

    private static string Pick(IEnumerable<string> names, uint seed)
    {
        string[] sorted = [.. names.Order(StringComparer.Ordinal)];
        return sorted[seed % sorted.Length];
    }

    private sealed record Item(string Type, uint Seed);
}
