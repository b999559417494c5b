using System.Text.Json;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Traversals;

namespace TalentGraph.Graph.Contract;

/// <summary>A traversal in one go answers as the same questions one by one.</summary>
public abstract class TraversalContract : StoreContract
{
    private static readonly string[] Subjects = ["firm:Alpha", "firm:Beta", "firm:Gamma", "institution/university:Delta University"];

    private static readonly string[] Places = ["hub/city:Aachen", "hub/city:Basel", "hub/country:Germany", "hub/region:Hesse"];

    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Random_traversals_answer_as_level_by_level(int seed)
    {
        var random = new Random(seed);
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync([.. Enumerable.Range(0, 12).Select(i => RandomStory("a" + i, random))]);
        List<Entity> all = [.. (await store.Reader.ListEntitiesAsync(new EntityQuery(), PageRequest.FirstOf(100), Token)).Items.Select(item => item.Item)];
        int followed = 0;
        for (int i = 0; i < 40; i++)
        {
            var traversal = new Traversal(RandomRoots(all, random), RandomSteps(random, 3));
            TraversalAnswer expected = await LevelByLevel.WalkAsync(store.Reader, traversal, Token);
            TraversalAnswer actual = await store.Reader.TraverseAsync(traversal, Token);
            Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
            followed += actual.Levels.Sum(level => level.Pages.Values.Sum(page => page.Items.Count));
        }

        Assert.True(followed > 100, $"only {followed} relationships were followed");
    }

    [Fact]
    public async Task Every_level_starts_at_the_page_of_the_level_before()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says("firm:Alpha LOCATED_IN hub:Aachen").Says("firm:Alpha LOCATED_IN hub:Basel").Says("firm:Beta LOCATED_IN hub:Aachen")
            .Says("policy:The Act APPLIES_IN hub:Aachen").Says("policy:The Plan APPLIES_IN hub:Basel"));
        var policies = new TraversalStep { Expansion = Follow("APPLIES_IN", EdgeDirection.Incoming, 5), From = [EntityKind.Hub] };
        var hubs = new TraversalStep { Expansion = Follow("LOCATED_IN", EdgeDirection.Outgoing, 1), Children = [policies] };

        TraversalAnswer answer = await store.Reader.TraverseAsync(
            new Traversal(new NameRoots(EntityKind.Firm, ["Alpha", "Beta", "Nobody"]), [hubs]), Token);

        Assert.Equal(["Alpha", "Beta"], answer.Roots.ByName.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(2, answer.Levels[0].Pages.Count);
        KeyValuePair<string, Page<RelatedEntity>> ofAachen = Assert.Single(answer.Levels[0].Children[0].Pages);
        Assert.Equal("The Act", Assert.Single(ofAachen.Value.Items).Item.Other.Name);
    }

    private static Story RandomStory(string id, Random random)
    {
        var story = Story.Of(id);
        for (int i = 0; i < 5; i++)
        {
            story = random.Next(5) switch
            {
                0 => story.Says($"{Of(Places[..2])} PART_OF hub/country:Germany"),
                1 => story.Says($"policy:The {Of(["Act", "Plan"])} APPLIES_IN {Of(Places)}"),
                2 => story.Says($"policy:The {Of(["Act", "Plan"])} TARGETS {Of(Subjects)}"),
                3 => story.Says($"firm:Alpha COMPETES_WITH {Of(["firm:Beta", "firm:Gamma"])}"),
                _ => story.Says($"{Of(Subjects)} LOCATED_IN {Of(Places)}"),
            };
        }

        return story;

        string Of(string[] words) => words[random.Next(words.Length)];
    }

    private static TraversalRoots RandomRoots(List<Entity> all, Random random) => random.Next(4) switch
    {
        0 => new IdRoots([.. all.Where(_ => random.Next(3) == 0).Select(one => one.Id), "unknown"]),
        1 => new NameRoots(null, ["Alpha", "BASEL", "nobody"]),
        2 => new KnownRoots([.. all.Where(_ => random.Next(3) == 0)]),
        _ => new ListRoots(new EntityQuery { Order = EntityOrder.Name }, PageRequest.FirstOf(random.Next(1, 9))),
    };

    private static IReadOnlyList<TraversalStep> RandomSteps(Random random, int depth) => depth == 0
        ? []
        : [.. Enumerable.Range(0, random.Next(depth == 3 ? 1 : 0, 3)).Select(_ => new TraversalStep
        {
            Expansion = RandomExpansion(random),
            From = random.Next(3) == 0 ? [EntityKind.Firm, EntityKind.Hub] : [],
            Children = RandomSteps(random, depth - 1),
        })];

    private static Expansion RandomExpansion(Random random)
    {
        string?[] types = [null, "LOCATED_IN", "PART_OF", "APPLIES_IN", "TARGETS", "COMPETES_WITH"];
        return new Expansion
        {
            Steps = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => types[random.Next(types.Length)]).Distinct()
                .Select(type => new EdgeStep(type, (EdgeDirection)random.Next(3)))],
            Order = random.Next(2) == 0 ? RelationshipOrder.Relevance : RelationshipOrder.Name,
            OtherKinds = random.Next(3) == 0 ? [EntityKind.Hub] : [],
            Filter = new RelationshipFilter { MinOrigins = random.Next(3) },
            Page = new PageRequest { Size = random.Next(1, 4), Forward = random.Next(4) > 0, CountTotal = random.Next(2) == 0 },
        };
    }

    private static Expansion Follow(string type, EdgeDirection direction, int size) =>
        new() { Steps = [new EdgeStep(type, direction)], Page = PageRequest.FirstOf(size) };
}
