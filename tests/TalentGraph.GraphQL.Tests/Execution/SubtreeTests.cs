using TalentGraph.GraphQL.Execution;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Tests.Execution;

public sealed class SubtreeTests
{
    private const string Sdl = """
        type Query { firm: Firm things: [Thing] }
        interface Thing { id: ID! }
        type Firm implements Thing { id: ID! hubs(first: Int = 2): [Hub!]! }
        type Hub implements Thing { id: ID! name: String slow: Int tags: [String!] bad: Int! }
        """;

    private readonly List<string> _log = [];

    [Fact]
    public async Task One_call_answers_the_whole_subtree_and_shares_rows()
    {
        Assert.Equal(
            """{"data":{"firm":{"id":"f1","hubs":[{"x":"h1","name":"Paris","tags":["a"]},{"x":"h2","name":null,"tags":null},{"x":"h1","name":"Paris","tags":["a"]}]}}}""",
            await Engine().Ask("{ firm { id hubs(first: 3) { x: id name tags } } }"));
        Assert.Equal(["firm: id hubs(3)[x:id name tags]"], _log);
    }

    [Fact]
    public async Task Fields_without_a_column_are_left_to_their_resolvers()
    {
        Assert.Equal(
            """{"data":{"firm":{"hubs":[{"id":"h1","slow":10},{"id":"h2","slow":20},{"id":"h1","slow":10}]}}}""",
            await Engine().Ask("{ firm { hubs { id slow } } }"));
        Assert.Equal("slow: p1 p2", _log[^1]);
    }

    [Fact]
    public async Task An_error_of_a_shared_row_has_the_path_of_each_place()
    {
        Assert.Equal(
            ["INTERNAL at firm.hubs.0.bad: \"Hub.bad\" cannot be null, but its resolver gave null.", "INTERNAL at firm.hubs.2.bad: \"Hub.bad\" cannot be null, but its resolver gave null."],
            await Engine().Errors("{ firm { hubs { bad } } }"));
    }

    [Fact]
    public async Task A_table_without_parents_says_so() => Assert.Equal(
        ["INTERNAL at things.2.hubs: \"Firm.hubs\" was not read ahead, and its table has no parents for its resolver."],
        await Engine().Errors("{ things { id ... on Firm { hubs { id } } } }"));

    [Fact]
    public async Task Several_types_have_a_table_each()
    {
        Assert.Equal(
            """{"data":{"things":[{"__typename":"Hub","id":"h"},null,{"__typename":"Firm","id":"f"}]}}""",
            await Engine().Ask("{ things { __typename id } }"));
    }

    private GraphQLEngine Engine() => new(Schema.Create(Sdl, new ResolverTable()
        .Subtree<object?>("Query.firm", (context, _) => new ValueTask<ResultObjects>(ResultObjects.Single(Firm(context.Selection), [0])))
        .Subtree<object?>("Query.things", (context, _) => new ValueTask<ResultObjects>(Things(context.Selection)))
        .Property<string, string>("Firm.id", id => id)
        .List<string, object>("Firm.hubs", _ => [])
        .Property<string, string>("Hub.id", id => id)
        .Property<string, string>("Hub.name", id => id)
        .List<string, string>("Hub.tags", _ => null)
        .Property<string, int>("Hub.bad", _ => 1)
        .Batch<string, int>("Hub.slow", (_, parents) =>
        {
            _log.Add($"slow: {string.Join(' ', parents)}");
            return new ValueTask<IReadOnlyList<int>>([.. parents.Select(parent => (parent[1] - '0') * 10)]);
        })));

    private static ResultObjects Things(FieldSelection selection)
    {
        var tables = Array.ConvertAll(["Firm", "Hub"], type =>
        {
            var table = new ResultTable(type, 1);
            foreach (var child in selection.ChildrenOf(type).Where(child => child is { IsTypeName: false, IsLeaf: true }))
            {
                table.Values<string>(child, [type == "Firm" ? "f" : "h"]);
            }

            return table;
        });
        return ResultObjects.Lists(tables, [0, 3], [1, 0, 0], [0, -1, 0]);
    }

    private ResultTable Firm(FieldSelection selection)
    {
        var children = selection.ChildrenOf("Firm");
        _log.Add($"firm: {string.Join(' ', children.Select(Show))}");
        var firm = new ResultTable("Firm", 1);
        foreach (var child in children)
        {
            if (child.Name == "id")
            {
                firm.Values<string>(child, ["f1"]);
            }
            else
            {
                firm.Objects(child, ResultObjects.Lists(Hubs(child), [0, 3], [0, 1, 0]));
            }
        }

        return firm;
    }

    private static ResultTable Hubs(FieldSelection selection)
    {
        var hubs = new ResultTable("Hub", 2) { Parents = ["p1", "p2"] };
        foreach (var child in selection.ChildrenOf("Hub"))
        {
            _ = child.Name switch
            {
                "id" => hubs.Values<string>(child, ["h1", "h2"]),
                "name" => hubs.Values<string?>(child, ["Paris", null]),
                "tags" => hubs.Lists<string>(child, [["a"], null]),
                "bad" => hubs.Values<int?>(child, [null, 1]),
                _ => hubs,
            };
        }

        return hubs;
    }

    private static string Show(FieldSelection selection)
    {
        if (selection.Name != "hubs")
        {
            return selection.Name;
        }

        Assert.True(selection.TryGetArguments(out var arguments));
        var below = selection.ChildrenOf("Hub").Select(child =>
            child.ResponseKey == child.Name ? child.Name : $"{child.ResponseKey}:{child.Name}");
        return $"hubs({arguments.Get<int>("first")})[{string.Join(' ', below)}]";
    }
}
