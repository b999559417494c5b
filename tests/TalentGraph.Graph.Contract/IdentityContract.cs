using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Contract;

/// <summary>Who is who across sources.</summary>
public abstract class IdentityContract : StoreContract
{
    [Theory]
    [InlineData("firm:Zhipu AI", "firm:Zhipu AI, Inc.")]
    [InlineData("firm:Tencent#tencent", "firm:Tencent")]
    [InlineData("institution/university:The University of Zürich", "institution/university:University of Zurich")]
    [InlineData("policy/strategy:Made in China 2025", "policy/strategy:“Made in China 2025”")]
    [InlineData("technology/field:machine learning", "technology/field:Machine Learning")]
    public async Task A_distinctive_name_is_one_entity(string one, string other)
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions(one, "hub:Beijing"));
        await store.WriteAsync(Story.Of("a2").Mentions(other, "hub:Shanghai"));
        Entity entity = Assert.Single((await store.ReadAsync()).Entities, entity => entity.Kind != EntityKind.Hub);
        Assert.Equal(2, entity.ArticleCount);
    }

    [Theory]
    [InlineData("policy/strategy:National AI Strategy", "policy/strategy:National AI Strategy")]
    [InlineData("institution/government:Ministry of Finance", "institution/government:Ministry of Finance")]
    [InlineData("firm:ABC", "firm:ABC")]
    [InlineData("firm:Apple", "institution:Apple")]
    [InlineData("firm/unnamed:a Chinese AI startup", "firm/unnamed:a Chinese AI startup")]
    [InlineData("person:Jonas Adler", "person:Jonas Adler")]
    [InlineData("hub:Alexandria#alexandria", "hub:Alexandria, Virginia#alexandria-virginia")]
    public async Task What_may_be_two_stays_two(string one, string other)
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions(one, "technology:GLM-5"));
        await store.WriteAsync(Story.Of("a2").Mentions(other, "technology:GLM-6"));
        Assert.Equal(2, (await store.ReadAsync()).Entities.Count(entity => entity.Kind != EntityKind.Technology));
    }

    [Fact]
    public async Task A_plain_name_is_told_apart_by_its_place()
    {
        await using ContractStore store = await OpenAsync();
        const string Ministry = "institution/government:Ministry of Finance";
        await store.WriteAsync(Story.Of("a1").Says($"{Ministry} LOCATED_IN hub/country:China#china"));
        await store.WriteAsync(Story.Of("a2").Says($"{Ministry} LOCATED_IN hub/country:India#india"));
        await store.WriteAsync(Story.Of("a3").Says($"{Ministry} LOCATED_IN hub/country:China#china"));
        Assert.Equal([1, 2], (await store.ReadAsync()).Entities.Where(entity => entity.Name == "Ministry of Finance").Select(entity => entity.ArticleCount).Order());
    }

    [Fact]
    public async Task A_full_name_and_an_employer_are_one_person()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says("person:Jonas Adler WORKS_AT firm:Anthropic"));
        await store.WriteAsync(Story.Of("a2").Says("person:Jonas Adler MOVED_TO firm:Anthropic"));
        GraphSnapshot graph = await store.ReadAsync();
        Assert.Equal(2, graph.Entity("Jonas Adler").ArticleCount);
        Judgement judgement = Assert.Single(graph.Judgements, one => one.Verdict == JudgementVerdict.Same);
        Assert.Equal("full-name-and-organization", judgement.Rule);
        Assert.Equal(["jonas adler + firm/anthropic"], judgement.Features);
    }

    [Fact]
    public async Task A_companion_in_the_same_sentence_is_a_second_signal()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions("person:Jonas Adler", "person:Alexander Pritzel"));
        await store.WriteAsync(Story.Of("a2").Mentions("person:Alexander Pritzel", "person:Jonas Adler"));
        Assert.Equal([2, 2], (await store.ReadAsync()).Entities.Select(entity => entity.ArticleCount));
    }

    [Fact]
    public async Task A_paper_that_names_everybody_is_no_signal()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions("person:Jonas Adler", "institution/media:Reuters#reuters"));
        await store.WriteAsync(Story.Of("a2").Mentions("person:Jonas Adler", "institution/media:Reuters#reuters"));
        Assert.Equal(2, (await store.ReadAsync()).Entities.Count(entity => entity.Kind == EntityKind.Person));
    }

    [Theory]
    [InlineData("person:Yang Liu")]
    [InlineData("person:Liu")]
    public async Task A_common_name_is_suggested_and_never_merged(string person)
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says(person + " WORKS_AT firm:Anthropic"));
        await store.WriteAsync(Story.Of("a2").Says(person + " WORKS_AT firm:Anthropic"));
        Assert.Equal(2, (await store.ReadAsync()).Entities.Count(entity => entity.Kind == EntityKind.Person));
        Page<Judgement> page = await store.Curator.ListSuggestionsAsync(PageRequest.FirstOf(5), TestContext.Current.CancellationToken);
        Judgement suggestion = Assert.Single(page.Items).Item;
        Assert.Equal((JudgementVerdict.Suggested, 0.7), (suggestion.Verdict, suggestion.Score));
    }

    [Fact]
    public async Task Every_id_given_out_leads_to_its_entity()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("b").Says("person:Jonas Adler WORKS_AT firm:Anthropic"));
        string first = (await store.ReadAsync()).Entity("Jonas Adler").Id;
        await store.WriteAsync(Story.Of("a").Says("person:Jonas Adler WORKS_AT firm:Anthropic"));
        GraphSnapshot graph = await store.ReadAsync();
        Entity person = graph.Entity("Jonas Adler");
        Assert.NotEqual(first, person.Id);
        Assert.Contains(new Redirect(first, person.Id), graph.Redirects);
        Assert.Equal(2, graph.Relationship("Jonas Adler WORKS_AT Anthropic").ClaimCount);
    }

    [Fact]
    public async Task Without_its_signal_a_person_is_parted_again()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.Of("a1").Says("person:Jonas Adler WORKS_AT firm:Anthropic"), Story.Of("a2").Says("person:Jonas Adler WORKS_AT firm:Anthropic"));
        await store.WriteAsync(Story.Of("a2").Says("person:Jonas Adler WORKS_AT firm:Zhipu"));
        GraphSnapshot graph = await store.ReadAsync();
        Assert.Equal([1, 1], graph.Entities.Where(entity => entity.Kind == EntityKind.Person).Select(entity => entity.ArticleCount));
        Assert.Equal(1, graph.Relationship("Jonas Adler WORKS_AT Zhipu").ClaimCount);
    }

    [Fact]
    public async Task A_name_that_two_lexicon_entries_share_joins_neither()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions("hub:Cambridge#cambridge"), Story.Of("a2").Mentions("hub:Cambridge"));
        Assert.Single((await store.ReadAsync()).Entities);
        await store.WriteAsync(Story.Of("a3").Mentions("hub:Cambridge#cambridge-massachusetts"));
        Assert.Equal(3, (await store.ReadAsync()).Entities.Count);
        await store.WriteAsync(Story.Of("a1").Sentence("It is gone."));
        Assert.Equal([2], (await store.ReadAsync()).Entities.Select(entity => entity.ArticleCount));
    }

    [Fact]
    public async Task People_can_part_and_join()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.Of("a1").Says("person:Jonas Adler WORKS_AT firm:Anthropic"),
            Story.Of("a2").Says("person:Jonas Adler WORKS_AT firm:Anthropic"),
            Story.Of("a3").Says("person:J. Adler BASED_IN hub:Zürich"));
        GraphSnapshot graph = await store.ReadAsync();
        string[] adlers = [.. graph.Redirects.SelectMany(redirect => new[] { redirect.Id, redirect.EntityId })];
        string other = graph.Entity("J. Adler").Id;

        await JudgeAsync(store, new Judgement(adlers[0], adlers[1], JudgementVerdict.Different, 1, "manual", ["brothers"], "mia"));
        GraphSnapshot parted = await store.ReadAsync();
        Assert.Equal(3, parted.Entities.Count(entity => entity.Kind == EntityKind.Person));
        Assert.Equal([1, 1], parted.Relationships.Where(one => one.Type == "WORKS_AT").Select(one => one.ClaimCount));

        await JudgeAsync(store, new Judgement(adlers[0], other, JudgementVerdict.Same, 1, "manual", [], "mia"));
        Assert.Equal(2, (await store.ReadAsync()).Entities.Count(entity => entity.Kind == EntityKind.Person));

        await JudgeAsync(store, new Judgement(adlers[0], adlers[1], JudgementVerdict.Unsure, 0.5, "manual", [], "mia"));
        GraphSnapshot joined = await store.ReadAsync();
        Entity adler = Assert.Single(joined.Entities, entity => entity.Kind == EntityKind.Person);
        Assert.Equal((3, "Jonas Adler"), (adler.ArticleCount, adler.Name));
        Assert.Equal(4, (await store.Curator.GetJudgementsAsync([other], TestContext.Current.CancellationToken))[other].Count);
    }

    [Fact]
    public async Task A_judgement_across_kinds_or_on_nobody_is_refused()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions("firm:Zhipu", "hub:Beijing"));
        GraphSnapshot graph = await store.ReadAsync();
        (string firm, string hub) = (graph.Entity("Zhipu").Id, graph.Entity("Beijing").Id);
        GraphStoreException kinds = await Assert.ThrowsAsync<GraphStoreException>(
            () => JudgeAsync(store, new Judgement(hub, firm, JudgementVerdict.Same, 1, "manual", [], "mia")));
        Assert.Equal($"\"{firm}\" is a Firm and \"{hub}\" a Hub; only identities of one kind can be judged.", kinds.Message);
        GraphStoreException nobody = await Assert.ThrowsAsync<GraphStoreException>(
            () => JudgeAsync(store, new Judgement("firm-x", firm, JudgementVerdict.Same, 1, "manual", [], "mia")));
        Assert.Equal("The graph has no entity \"firm-x\"; check the id.", nobody.Message);
    }

    [Fact]
    public async Task Suggestions_are_paged_and_end_when_judged()
    {
        await using ContractStore store = await OpenAsync();
        foreach (string id in new[] { "a1", "a2", "a3" })
        {
            await store.WriteAsync(Story.Of(id).Mentions("person:Yang Liu", "hub:Beijing").Mentions("person:Jonas Adler"));
        }

        Page<Judgement> first = await ListAsync(store, PageRequest.FirstOf(3) with { CountTotal = true });
        Page<Judgement> second = await ListAsync(store, PageRequest.FirstOf(3) with { Cursor = first.Items[^1].Cursor });
        Assert.Equal((4L, true, 3, 1, false), (first.Total, first.HasNext, first.Items.Count, second.Items.Count, second.HasNext));
        Assert.Equal(4, first.Items.Concat(second.Items).Select(item => (item.Item.Left, item.Item.Right)).Distinct().Count());
        Judgement judged = first.Items[0].Item with { Verdict = JudgementVerdict.Different, Judge = "mia", Rule = "manual" };
        await JudgeAsync(store, judged);
        Assert.Equal(3, (await ListAsync(store, new PageRequest())).Items.Count);
        await Assert.ThrowsAsync<BadCursorException>(() => ListAsync(store, new PageRequest { Cursor = "nonsense" }));
    }

    private static Task JudgeAsync(ContractStore store, Judgement judgement) =>
        store.Curator.JudgeAsync([judgement], TestContext.Current.CancellationToken);

    private static Task<Page<Judgement>> ListAsync(ContractStore store, PageRequest page) =>
        store.Curator.ListSuggestionsAsync(page, TestContext.Current.CancellationToken);
}
