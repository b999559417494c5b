using TalentGraph.Graph.Model;
using TalentGraph.Graph.Paths;
using TalentGraph.Graph.Routes;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Contract;

/// <summary>Paths and routes over a store's neighbours.</summary>
public abstract class PathContract : StoreContract
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Shorter_paths_come_first_then_the_more_certain()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says("person:Ada Okafor WORKS_AT firm:Alpha").Says("firm:Alpha PARTNERS_WITH firm:Beta")
            .Says("person:Ada Okafor MOVED_TO firm:Gamma", claim => claim with { Confidence = 0.95 }).Says("firm:Gamma PARTNERS_WITH firm:Beta")
            .Says("firm:Alpha COMPETES_WITH firm:Gamma"));

        PathAnswer answer = await FindAsync(store, "Ada Okafor", "Beta", query => query with { MaxHops = 3 });

        Assert.Equal(
            ["Ada Okafor > Gamma > Beta", "Ada Okafor > Alpha > Beta", "Ada Okafor > Gamma > Alpha > Beta", "Ada Okafor > Alpha > Gamma > Beta"],
            await TellAsync(store, answer.Paths));
        Assert.True(answer.Complete);
    }

    [Fact]
    public async Task Articles_and_claims_are_never_walked()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions("firm:Alpha", "firm:Beta").Quotes("person:Ada Okafor", "firm:Beta"));

        PathAnswer answer = await FindAsync(store, "Alpha", "Beta", query => query);

        Assert.Empty(answer.Paths);
        Assert.Null(answer.ThroughHubs);
    }

    [Fact]
    public async Task What_two_share_is_told_with_the_steps_from_either_the_nearest_first()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says("firm:Alpha LOCATED_IN hub:Basel").Says("person:Ada Okafor BASED_IN hub:Cork")
            .Says("hub:Basel PART_OF hub:Delft").Says("hub:Cork PART_OF hub:Delft").Says("policy:Open Door Act APPLIES_IN hub:Delft")
            .Says("firm:Alpha DEVELOPS technology:Optics").Says("person:Ada Okafor DEVELOPS technology:Optics")
            .Says("policy:Shut Gate Act APPLIES_IN hub:Cork"));
        IReadOnlyDictionary<string, IReadOnlyList<Entity>> ends = await store.Reader.FindEntitiesAsync(null, ["Alpha", "Ada Okafor"], Token);

        IReadOnlyList<SharedTie> shared = await new SharedFinder(store.Reader).FindAsync(
            ends["Alpha"][0], ends["Ada Okafor"][0], RelationshipFilter.Standing, Token);

        Assert.Equal(
            ["Optics: Alpha; Ada Okafor", "Delft: Alpha > Basel; Ada Okafor > Cork", "Open Door Act: Alpha > Basel > Delft; Ada Okafor > Cork > Delft"],
            shared.Select(tie => $"{tie.Entity.Name}: {Tell(tie.FromSteps)}; {Tell(tie.ToSteps)}"));

        static string Tell(IReadOnlyList<RouteStep> steps) => string.Join(" > ", steps.Select(step => step.From.Name));
    }

    [Fact]
    public async Task An_entity_tied_to_too_many_is_passed_over_and_named()
    {
        await using ContractStore store = await OpenAsync();
        Story story = Story.Of("a1").Says("firm:Alpha LOCATED_IN hub:Basel").Says("firm:Beta LOCATED_IN hub:Basel");
        for (int i = 0; i < 5; i++)
        {
            story.Says($"firm:Crowd {i} LOCATED_IN hub:Basel");
        }

        await store.WriteAsync(story);
        PathAnswer answer = await FindAsync(store, "Alpha", "Beta", query => query with { HubLimit = 5 });

        Assert.Empty(answer.Paths);
        Assert.Equal(7, Assert.Single(answer.PassedOver).Degree);
        Assert.Equal(["Alpha > Basel > Beta"], await TellAsync(store, [answer.ThroughHubs!])); // asserted not to be empty by the line itself
    }

    [Fact]
    public async Task Policies_reach_a_firm_directly_by_its_place_and_by_what_contains_it()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says("firm:Alpha LOCATED_IN hub:Basel").Says("hub:Basel PART_OF hub:Switzerland")
            .Says("policy:The Ban TARGETS firm:Alpha", claim => claim with { Qualifiers = new Qualifiers { Effect = Effect.Bans } })
            .Says("policy:The Grant APPLIES_IN hub:Basel").Says("policy:The Law APPLIES_IN hub:Switzerland"));
        Entity alpha = (await store.Reader.FindEntitiesAsync(null, ["Alpha"], Token))["Alpha"][0];
        Entity law = (await store.Reader.FindEntitiesAsync(null, ["The Law"], Token))["The Law"][0];
        var finder = new PolicyRouteFinder(store.Reader);

        IReadOnlyList<PolicyRoute> routes = (await finder.FromOrganizationsAsync([alpha], new RouteQuery(), Token))[alpha.Id];
        IReadOnlyList<PolicyRoute> reached = (await finder.ToFirmsAsync([law], new RouteQuery(), Token))[law.Id];

        Assert.Equal(
            [(RouteKind.Direct, "The Ban", 1), (RouteKind.Hub, "The Grant", 2), (RouteKind.ContainingHub, "The Law", 3)],
            routes.Select(route => (route.Kind, route.Policy.Name, route.Steps.Count)));
        Assert.Equal(["Alpha", "Basel", "Switzerland"], Assert.Single(reached).Steps.Select(step => step.From.Name));
    }

    private static async Task<PathAnswer> FindAsync(ContractStore store, string from, string to, Func<PathQuery, PathQuery> change)
    {
        IReadOnlyDictionary<string, IReadOnlyList<Entity>> ends = await store.Reader.FindEntitiesAsync(null, [from, to], Token);
        return await new PathFinder(store.Reader).FindAsync(change(new PathQuery(ends[from][0].Id, ends[to][0].Id)), Token);
    }

    private static async Task<IReadOnlyList<string>> TellAsync(ContractStore store, IReadOnlyList<GraphPath> paths)
    {
        List<string> told = [];
        foreach (GraphPath path in paths)
        {
            string[] ids = [path.Hops[0].FromId, .. path.Hops.Select(hop => hop.ToId)];
            IReadOnlyDictionary<string, Entity> entities = await store.Reader.GetEntitiesAsync(ids, Token);
            told.Add(string.Join(" > ", ids.Select(id => entities[id].Name)));
        }

        return told;
    }
}
