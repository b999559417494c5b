using Microsoft.Data.Sqlite;
using SQLitePCL;
using TalentGraph.Graph.Contract;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Sqlite.Reading;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Tests;

/// <summary>What firm → hub → policy costs, in statements and in steps of SQLite's machine, which no other work disturbs.</summary>
public sealed class ExpansionCostTests : IDisposable
{
    private static readonly Expansion Places = new()
    {
        Steps = [new EdgeStep(RelationshipTypes.LocatedIn, EdgeDirection.Outgoing)],
        OtherKinds = [EntityKind.Hub],
    };

    private static readonly Expansion Policies = new()
    {
        Steps = [new EdgeStep(RelationshipTypes.AppliesIn, EdgeDirection.Incoming), new EdgeStep(RelationshipTypes.Targets, EdgeDirection.Incoming)],
        OtherKinds = [EntityKind.Policy],
        Page = PageRequest.FirstOf(1000),
    };

    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task The_cost_of_a_route_does_not_depend_on_the_rest_of_the_graph()
    {
        await WriteAsync(Town("Small", hubs: 2, policies: 5));
        Cost alone = Route("firm Small");

        await WriteAsync([.. Enumerable.Range(0, 60).Select(i => Town($"T{i}", hubs: 3, policies: 8))]);
        Cost among60 = Route("firm Small");

        Assert.Equal(12, alone.Rows);
        Assert.Equal(alone, among60);
    }

    [Fact]
    public async Task The_cost_of_a_route_grows_with_the_rows_of_its_answer()
    {
        await WriteAsync(Town("Small", hubs: 2, policies: 5), Town("Large", hubs: 10, policies: 20));

        Cost small = Route("firm Small");
        Cost large = Route("firm Large");

        Assert.Equal((12, 210), (small.Rows, large.Rows));
        Assert.Equal(small.Statements, large.Statements);
        Assert.InRange((double)large.Steps / large.Rows, 0, (double)small.Steps / small.Rows);
    }

    [Fact]
    public async Task A_neighbourhood_is_asked_for_with_as_many_statements_for_many_entities_as_for_one()
    {
        await WriteAsync(Town("Small", hubs: 1, policies: 1), Town("Large", hubs: 10, policies: 20));
        var around = new Expansion { Steps = [new EdgeStep(null, EdgeDirection.Either)] };

        Cost one = Measure(connection => Rows(ExpansionReader.Expand(connection, [.. Ids(connection, "Small 0")], around)).Count());
        Cost ten = Measure(connection => Rows(ExpansionReader.Expand(
            connection, [.. Enumerable.Range(0, 10).SelectMany(i => Ids(connection, $"Large {i}"))], around)).Count());

        Assert.Equal((2, 200), (one.Rows, ten.Rows)); // ten pages of 20
        Assert.Equal(one.Statements + 9, ten.Statements); // nine more names to look up
    }

    // A firm in some hubs, each with policies of its own.
    private static Story Town(string name, int hubs, int policies)
    {
        var story = Story.Of(name);
        for (int hub = 0; hub < hubs; hub++)
        {
            story.Says($"firm:firm {name} LOCATED_IN hub:{name} {hub}");
            for (int policy = 0; policy < policies; policy++)
            {
                story.Says($"policy:{name} Act {hub} {policy} APPLIES_IN hub:{name} {hub}");
            }
        }

        return story;
    }

    private static IEnumerable<RelatedEntity> Rows(IReadOnlyDictionary<string, Page<RelatedEntity>> pages) =>
        pages.Values.SelectMany(page => page.Items).Select(item => item.Item);

    private static IEnumerable<string> Ids(ReaderConnection connection, string name) =>
        EntityReader.Find(connection, null, [name])[name].Select(entity => entity.Id);

    private Cost Route(string firm) => Measure(connection =>
    {
        RelatedEntity[] hubs = [.. Rows(ExpansionReader.Expand(connection, [.. Ids(connection, firm)], Places))];
        return hubs.Length + Rows(ExpansionReader.Expand(connection, [.. hubs.Select(hub => hub.Other.Id)], Policies)).Count();
    });

    private async Task WriteAsync(params Story[] stories)
    {
        await using var store = new SqliteGraphStore(_file.Path, GraphOntology.Default, TimeProvider.System);
        await store.InitializeAsync(TestContext.Current.CancellationToken);
        await store.Writer.WriteAsync(Story.Batch(stories), TestContext.Current.CancellationToken);
    }

    private Cost Measure(Func<ReaderConnection, int> ask)
    {
        SqliteConnection connection = new SqliteDatabase(_file.Path).OpenReader();
        int statements = 0;
        int steps = 0;
        using var reader = new ReaderConnection(connection);
        ask(reader); // compiles the statements, which reads the schema
        raw.sqlite3_trace(connection.Handle!, (object _, string _) => statements++, null);
        raw.sqlite3_progress_handler(
            connection.Handle!,
            1,
            _ =>
            {
                steps++;
                return 0;
            },
            null);
        int rows = ask(reader);
        return new Cost(rows, statements, steps);
    }

    private sealed record Cost(int Rows, int Statements, int Steps);
}
