using System.Globalization;
using TalentGraph.GraphQL;
using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.Benchmarks.GraphQL;

/// <summary>The world of the speed claims: 1,000 firms with 3 of 50 hubs with 8 of 200 policies each, in memory.</summary>
internal sealed class BenchWorld
{
    /// <summary>The three operations that are compared with other engines.</summary>
    public static readonly IReadOnlyDictionary<string, string> Operations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["a"] = "{firm(id:\"42\"){id name hubs{id name policies{id name year}}}}",
        ["b"] = "{firms(first:50){id name hubs{name policies{name}}}}",
        ["c"] = "{__typename}",
    };

    private const string Sdl = """
        type Firm { id: ID! name: String hubs: [Hub!]! }
        type Hub { id: ID! name: String policies: [Policy!]! }
        type Policy { id: ID! name: String year: Int }
        type Query { firm(id: ID!): Firm firms(first: Int): [Firm!]! }
        """;

    private readonly Firm[] _firms;
    private readonly Dictionary<string, Firm> _byId;

    public BenchWorld()
    {
        Policy[] policies = [.. Enumerable.Range(0, 200).Select(i => new Policy(Id(i), $"Policy {i}", 2000 + (i % 25)))];
        Hub[] hubs = [.. Enumerable.Range(0, 50).Select(i =>
            new Hub(Id(i), $"Hub {i}", [.. Enumerable.Range(0, 8).Select(k => policies[((i * 8) + k) % 200])]))];
        _firms = [.. Enumerable.Range(0, 1000).Select(i =>
            new Firm(Id(i), $"Firm {i}", [.. Enumerable.Range(0, 3).Select(k => hubs[((i * 3) + k) % 50])]))];
        _byId = _firms.ToDictionary(firm => firm.Id, StringComparer.Ordinal);
        Engine = new GraphQLEngine(Schema.Create(Sdl, Resolvers()));
    }

    /// <summary>An engine with every limit at its default.</summary>
    public GraphQLEngine Engine { get; }

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);

    private ResolverTable Resolvers() => new ResolverTable()
        .Root("Query.firm", context =>
            new ValueTask<Firm?>(_byId.GetValueOrDefault(context.Arguments.Get<string>("id") ?? "")))
        .RootList<Firm>("Query.firms", context =>
            new ValueTask<IReadOnlyList<Firm>?>(_firms[..Math.Min(context.Arguments.Get<int?>("first") ?? 1000, 1000)]))
        .Property<Firm, string>("Firm.id", firm => firm.Id)
        .Property<Firm, string>("Firm.name", firm => firm.Name)
        .List<Firm, Hub>("Firm.hubs", firm => firm.Hubs)
        .Property<Hub, string>("Hub.id", hub => hub.Id)
        .Property<Hub, string>("Hub.name", hub => hub.Name)
        .List<Hub, Policy>("Hub.policies", hub => hub.Policies)
        .Property<Policy, string>("Policy.id", policy => policy.Id)
        .Property<Policy, string>("Policy.name", policy => policy.Name)
        .Property<Policy, int>("Policy.year", policy => policy.Year);

    private sealed record Firm(string Id, string Name, Hub[] Hubs);

    private sealed record Hub(string Id, string Name, Policy[] Policies);

    private sealed record Policy(string Id, string Name, int Year);
}
