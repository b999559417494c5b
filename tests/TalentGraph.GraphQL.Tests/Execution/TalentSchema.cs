using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Tests.Execution;

/// <summary>A small world for the execution tests; it notes which parents its batch resolvers were asked for.</summary>
internal sealed class TalentSchema
{
    private const string Sdl = """
        type Query {
          firm(id: ID!): Firm
          firms(first: Int = 20, kind: Kind): [Firm!]!
          things: [Thing]
          anything: [Anything!]
          fail: String
          failHard: String!
          echo(text: String, number: Int, list: [Int!], filter: Filter, kind: Kind = LAB, at: DateTime, any: JSON): String
          slow: Int
          kinds: [Kind]
          pages: Page!
        }
        type Mutation { add(number: Int!): Counter! }
        type Counter { value: Int! }
        enum Kind { LAB START_UP }
        scalar DateTime
        scalar JSON
        input Filter @oneOf { name: String, ids: [ID!] }
        interface Thing { id: ID! name: String }
        type Firm implements Thing { id: ID! name: String hubs(first: Int): [Hub!] kind: Kind founded: Int score: Float isPublic: Boolean tags: [String!] broken: Int! risky: String! seenAt: DateTime }
        type Hub implements Thing { id: ID! name: String firms: [Firm!]! }
        union Anything = Firm | Hub
        type Page { size: Int }
        """;

    private readonly List<string> _asked = [];
    private int _sum;

    public TalentSchema()
    {
        Hubs = [new("h1", "Paris"), new("h2", "Shenzhen")];
        Firms = [new("f1", "Mistral", [Hubs[0]], Kind.StartUp), new("f2", "Huawei", [Hubs[1], Hubs[0]], Kind.Lab), new("f3", null, [], Kind.Lab)];
        Schema = Schema.Create(Sdl, Table());
        Engine = new GraphQLEngine(Schema);
    }

    internal enum Kind
    {
        Lab,
        StartUp,
    }

    public Schema Schema { get; }

    public GraphQLEngine Engine { get; }

    /// <summary>One line for each call of a batch resolver.</summary>
    public IReadOnlyList<string> Asked => _asked;

    private Firm[] Firms { get; }

    private Hub[] Hubs { get; }

    public GraphQLEngine With(GraphQLEngineOptions options) => new(Schema, options);

    private ResolverTable Table() => Entities(Roots(new ResolverTable()
        .Object<Firm>("Firm").Object<Hub>("Hub").Object<Counter>("Counter")
        .Enum<Kind>("Kind").Scalar("DateTime", Scalars.DateTime).Scalar("JSON", Scalars.Json)));

    private ResolverTable Roots(ResolverTable table) => table
        .Root("Query.firm", context => new ValueTask<Firm?>(Array.Find(Firms, firm => firm.Id == context.Arguments.Get<string>("id"))))
        .RootList<Firm>("Query.firms", async context =>
        {
            await Task.Yield();
            var kind = context.Arguments.Get<Kind?>("kind");
            return [.. Firms.Where(firm => kind is null || firm.Kind == kind).Take(context.Arguments.Get<int>("first"))];
        })
        .RootList<object?>("Query.things", _ => new ValueTask<IReadOnlyList<object?>?>([Hubs[0], Firms[0], null, Hubs[1], Firms[2]]))
        .RootList<object>("Query.anything", _ => new ValueTask<IReadOnlyList<object>?>([Firms[0], Hubs[0]]))
        .Root<string?>("Query.fail", _ => throw new FieldException(new FieldError("No luck.", "BAD_LUCK")))
        .Root<string>("Query.failHard", _ => throw new InvalidOperationException("secret"))
        .Root("Query.echo", context => new ValueTask<string?>(Echo.Of(context.Arguments)))
        .Root<int?>("Query.slow", async context =>
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return 1;
        })
        .RootList<Kind?>("Query.kinds", _ => new ValueTask<IReadOnlyList<Kind?>?>([Kind.StartUp, null, Kind.Lab]))
        .Root("Query.pages", _ => new ValueTask<object>(new object()))
        .Property<object, int?>("Page.size", _ => 3)
        .Root("Mutation.add", async context =>
        {
            var before = _sum;
            await Task.Yield();
            _sum = before + context.Arguments.Get<int>("number");
            return new Counter(_sum);
        })
        .Property<Counter, int>("Counter.value", counter => counter.Value);

    private ResolverTable Entities(ResolverTable table) => table
        .Property<IThing, string>("Thing.id", thing => thing.Id)
        .Property<IThing, string?>("Thing.name", thing => thing.Name)
        .Property<Firm, Kind>("Firm.kind", firm => firm.Kind)
        .Property<Firm, int?>("Firm.founded", firm => firm.Name?.Length)
        .Property<Firm, double>("Firm.score", firm => firm.Hubs.Count / 4.0)
        .Property<Firm, bool>("Firm.isPublic", firm => firm.Hubs.Count > 1)
        .List<Firm, string>("Firm.tags", firm => firm.Name is null ? null : [firm.Name, "x\"y\n"])
        .Property<Firm, int>("Firm.broken", firm => firm.Name!.Length)
        .Batch<Firm, string>("Firm.risky", (context, firms) =>
        {
            context.Fail(0, new FieldError("Not this one.", "NOT_THIS"));
            return new ValueTask<IReadOnlyList<string>>([.. firms.Select(firm => firm.Id)]);
        })
        .Property<Firm, DateTimeOffset>("Firm.seenAt", _ => new DateTimeOffset(2025, 9, 1, 12, 30, 0, TimeSpan.FromHours(2)))
        .BatchList<Firm, Hub>("Firm.hubs", async (context, firms) =>
        {
            _asked.Add($"hubs of {string.Join(' ', firms.Select(firm => firm.Id))}");
            await Task.Yield();
            return [.. firms.Select(firm => firm.Hubs.Take(context.Arguments.Get<int?>("first") ?? 99).ToArray())];
        })
        .BatchList<Hub, Firm>("Hub.firms", (_, hubs) =>
        {
            _asked.Add($"firms of {string.Join(' ', hubs.Select(hub => hub.Id))}");
            return new ValueTask<IReadOnlyList<IReadOnlyList<Firm>?>>(
                [.. hubs.Select(hub => Firms.Where(firm => firm.Hubs.Contains(hub)).ToArray())]);
        });

    internal interface IThing
    {
        string Id { get; }

        string? Name { get; }
    }

    internal sealed record Firm(string Id, string? Name, IReadOnlyList<Hub> Hubs, Kind Kind) : IThing;

    internal sealed record Hub(string Id, string? Name) : IThing;

    internal sealed record Counter(int Value);
}
