using TalentGraph.Graph.Model;
using TalentGraph.Graph.Search;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Contract;

/// <summary>What readers answer: sets of keys, pages, filters, order.</summary>
public abstract class ReaderContract : StoreContract
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Entities_are_found_by_any_name_and_by_id()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions("firm:Tencent#tencent", "hub:Shenzhen#shenzhen"));

        IReadOnlyDictionary<string, IReadOnlyList<Entity>> found =
            await store.Reader.FindEntitiesAsync(EntityKind.Firm, ["TENCENT", "Nobody"], Token);
        Entity tencent = Assert.Single(found["TENCENT"]);
        IReadOnlyDictionary<string, Entity> byId = await store.Reader.GetEntitiesAsync([tencent.Id, "unknown"], Token);

        Assert.Equal(["TENCENT"], found.Keys);
        Assert.Equal("Tencent", byId[tencent.Id].Name);
        Assert.Single(byId);
    }

    [Fact]
    public async Task Expansion_answers_each_entity_with_a_page_of_its_own()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.Of("a1").Says("firm:Alpha LOCATED_IN hub:Shenzhen").Says("firm:Alpha LOCATED_IN hub:Beijing").Says("firm:Beta LOCATED_IN hub:Beijing"));

        IReadOnlyDictionary<string, Page<RelatedEntity>> pages = await ExpandAsync(
            store, ["Alpha", "Beta"], new EdgeStep("LOCATED_IN", EdgeDirection.Outgoing), new PageRequest { Size = 1, CountTotal = true });

        Page<RelatedEntity> alpha = pages[await IdAsync(store, "Alpha")];
        Assert.Equal("Beijing", Assert.Single(alpha.Items).Item.Other.Name);
        Assert.Equal((true, 2L), (alpha.HasNext, alpha.Total));
        Page<RelatedEntity> beta = pages[await IdAsync(store, "Beta")];
        Assert.Equal((false, 1L), (beta.HasNext, beta.Total));
    }

    [Fact]
    public async Task Relationships_among_entities_join_two_of_them_the_surest_first()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says("firm:Alpha RECRUITS_FROM firm:Beta", claim => claim with { Confidence = 0.6 })
            .Says("firm:Beta LOCATED_IN hub:Basel", claim => claim with { Confidence = 0.9 })
            .Says("firm:Alpha COMPETES_WITH firm:Gamma").Says("firm:Gamma LOCATED_IN hub:Basel"));
        string[] ids = [await IdAsync(store, "Alpha"), await IdAsync(store, "Beta"), await IdAsync(store, "Basel")];

        IReadOnlyList<Relationship> all = await store.Reader.GetRelationshipsAmongAsync(ids, new WalkFilter(), 10, Token);
        IReadOnlyList<Relationship> best = await store.Reader.GetRelationshipsAmongAsync(ids, new WalkFilter(), 1, Token);
        IReadOnlyList<Relationship> hirings = await store.Reader.GetRelationshipsAmongAsync(ids, new WalkFilter { Types = ["RECRUITS_FROM"] }, 10, Token);

        Assert.Equal(["LOCATED_IN", "RECRUITS_FROM"], all.Select(one => one.Type));
        Assert.Equal(["LOCATED_IN"], best.Select(one => one.Type));
        Assert.Equal(["RECRUITS_FROM"], hirings.Select(one => one.Type));
    }

    [Fact]
    public async Task Pages_go_on_behind_a_cursor_and_back_before_it()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says("firm:Alpha LOCATED_IN hub:Aachen").Says("firm:Alpha LOCATED_IN hub:Basel")
            .Says("firm:Alpha LOCATED_IN hub:Cork").Says("firm:Alpha LOCATED_IN hub:Delft"));
        var step = new EdgeStep("LOCATED_IN", EdgeDirection.Outgoing);
        string alpha = await IdAsync(store, "Alpha");

        Page<RelatedEntity> first = (await ExpandAsync(store, ["Alpha"], step, PageRequest.FirstOf(2)))[alpha];
        Page<RelatedEntity> second = (await ExpandAsync(
            store, ["Alpha"], step, new PageRequest { Size = 2, Cursor = first.Items[^1].Cursor }))[alpha];
        Page<RelatedEntity> back = (await ExpandAsync(
            store, ["Alpha"], step, new PageRequest { Forward = false, Size = 1, Cursor = second.Items[0].Cursor }))[alpha];

        Assert.Equal(["Aachen", "Basel"], Names(first));
        Assert.Equal(["Cork", "Delft"], Names(second));
        Assert.Equal((true, false), (second.HasPrevious, second.HasNext));
        Assert.Equal(["Basel"], Names(back));
        Assert.Equal((true, true), (back.HasPrevious, back.HasNext));
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions("firm:Alpha", "firm:Beta"));
        Page<Entity> page = await store.Reader.ListEntitiesAsync(new EntityQuery(), PageRequest.FirstOf(1), Token);
        var byName = new EntityQuery { Order = EntityOrder.Name };

        BadCursorException error = await Assert.ThrowsAsync<BadCursorException>(
            () => store.Reader.ListEntitiesAsync(byName, new PageRequest { Cursor = page.Items[0].Cursor }, Token));

        Assert.Equal(
            "The cursor belongs to a list in the order RELEVANCE, but this one is in the order NAME. Start again without a cursor.", error.Message);
        await Assert.ThrowsAsync<BadCursorException>(
            () => store.Reader.ListEntitiesAsync(byName, new PageRequest { Cursor = "no cursor" }, Token));
    }

    [Fact]
    public async Task Relationships_are_filtered_by_time_modality_and_effect()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says("firm:Alpha LOCATED_IN hub:Aachen", claim => claim with { ValidFrom = PartialDate.From(2019), ValidTo = PartialDate.From(2021, 6) })
            .Says("firm:Alpha LOCATED_IN hub:Basel", claim => claim with { Modality = Modality.Planned })
            .Says("policy:The Act TARGETS firm:Alpha", claim => claim with { Qualifiers = new Qualifiers { Effect = Effect.Bans } })
            .Says("policy:The Plan TARGETS firm:Alpha", claim => claim with { Qualifiers = new Qualifiers { Effect = Effect.Funds } }));

        async Task<IEnumerable<string>> NamesWith(RelationshipFilter filter, EdgeStep step) =>
            Names((await store.Reader.ExpandAsync(
                [await IdAsync(store, "Alpha")], new Expansion { Steps = [step], Filter = filter, Order = RelationshipOrder.Name }, Token)).Values.Single());
        var located = new EdgeStep("LOCATED_IN", EdgeDirection.Outgoing);
        Assert.Equal(["Aachen", "Basel"], await NamesWith(new RelationshipFilter { ValidAt = PartialDate.From(2021) }, located));
        Assert.Equal(["Basel"], await NamesWith(new RelationshipFilter { ValidAt = PartialDate.From(2021, 7) }, located));
        Assert.Equal(["Basel"], await NamesWith(new RelationshipFilter { Modalities = [Modality.Planned] }, located));
        Assert.Equal(["The Act"], await NamesWith(
            new RelationshipFilter { Effects = [Effect.Bans] }, new EdgeStep("TARGETS", EdgeDirection.Incoming)));
    }

    [Fact]
    public async Task Symmetric_types_are_followed_from_both_ends()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says("firm:Alpha COMPETES_WITH firm:Beta"));
        var step = new EdgeStep("COMPETES_WITH", EdgeDirection.Outgoing);

        IReadOnlyDictionary<string, Page<RelatedEntity>> pages = await ExpandAsync(store, ["Alpha", "Beta"], step, new PageRequest());

        Assert.Equal(["Beta"], Names(pages[await IdAsync(store, "Alpha")]));
        Assert.Equal(["Alpha"], Names(pages[await IdAsync(store, "Beta")]));
    }

    [Fact]
    public async Task A_relationship_leads_to_its_claims_with_quote_and_article()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says("firm:Alpha LOCATED_IN hub:Basel"));
        await store.WriteAsync(Story.Of("a2").Says("firm:Alpha LOCATED_IN hub:Basel", claim => claim with { Confidence = 0.9 }));
        RelatedEntity edge = (await ExpandAsync(
            store, ["Alpha"], new EdgeStep("LOCATED_IN", EdgeDirection.Outgoing), new PageRequest())).Values.Single().Items[0].Item;

        Page<GraphClaim> claims = (await store.Reader.GetClaimsAsync(
            [edge.Relationship.Id], new ClaimQuery { Scope = ClaimScope.Relationship }, Token))[edge.Relationship.Id];

        Assert.Equal(["a2", "a1"], claims.Items.Select(item => item.Item.ArticleId));
        Assert.Equal("Alpha located in Basel.", claims.Items[0].Item.Claim.Quote);
        Assert.Equal((2, 2), (edge.Relationship.ArticleCount, edge.Relationship.ClaimCount));
    }

    [Fact]
    public async Task Mentions_and_statements_are_verbatim_and_in_place()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Quotes("person:Ada Okafor", "firm:Alpha"));
        string alpha = await IdAsync(store, "Alpha");
        string ada = await IdAsync(store, "Ada Okafor");

        Page<GraphMention> mentions = (await store.Reader.GetMentionsAsync([alpha], ClaimScope.Entity, new PageRequest(), Token))[alpha];
        Page<GraphStatement> said = (await store.Reader.GetStatementsAsync([ada], ClaimScope.Entity, new PageRequest(), Token))[ada];
        Page<GraphStatement> about = (await store.Reader.GetStatementsAsync([alpha], ClaimScope.About, new PageRequest(), Token))[alpha];

        Assert.Equal("Alpha", Assert.Single(mentions.Items).Item.Mention.Text);
        Assert.Equal("Ada Okafor met Alpha.", Assert.Single(said.Items).Item.Statement.Text);
        Assert.Equal(ada, Assert.Single(about.Items).Item.SpeakerId);
    }

    [Theory]
    [InlineData("tencent", "Tencent", MatchReason.Exact)]
    [InlineData("Tenc", "Tencent", MatchReason.Prefix)]
    [InlineData("Tencnet", "Tencent", MatchReason.Fuzzy)]
    [InlineData("腾讯", "腾讯", MatchReason.Exact)]
    [InlineData("讯", "腾讯", MatchReason.Fuzzy)]
    [InlineData("Liu", "Yang Liu", MatchReason.Fuzzy)]
    public async Task Names_are_found_with_typing_errors_in_any_script_and_by_parts(string text, string name, MatchReason reason)
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions("firm:Tencent", "firm:腾讯", "person:Yang Liu", "hub:Berlin"));

        SearchAnswer answer = await new NameSearch(store.Reader).SearchAsync(
            new NameProbe(text, [], IncludeUnnamed: false), new PageRequest(), Token);

        NameMatch match = Assert.Single(answer.Matches.Items).Item;
        Assert.Equal((name, reason), (match.Entity.Name, match.Reason));
    }

    [Fact]
    public async Task Sentences_are_found_by_all_their_words_newest_article_first()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").On("2024").Sentence("Chips are scarce in Berlin."));
        await store.WriteAsync(Story.Of("a2").On("2025").Sentence("Berlin has chips, says \"no one\" AND nothing."));
        await store.WriteAsync(Story.Of("a3").Sentence("深圳的芯片。"));

        async Task<IEnumerable<string>> Find(string text) =>
            (await store.Reader.SearchTextAsync(text, new PageRequest(), Token)).Items.Select(item => item.Item.ArticleId);
        Assert.Equal(["a2", "a1"], await Find("berlin CHIPS"));
        Assert.Equal(["a1"], await Find("\"scarce in\" Berlin"));
        Assert.Equal(["a3"], await Find("芯片"));
        Assert.Empty(await Find("AND OR NOT ( * ^"));
        Assert.Empty(await Find(""));
    }

    [Fact]
    public async Task Retracted_articles_and_what_they_alone_support_are_left_out()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says("firm:Alpha LOCATED_IN hub:Basel"), Story.Of("a2").Mentions("firm:Alpha"));
        await store.WriteAsync(new GraphBatch { Retractions = [new Retraction("a1", "wrong city")] });
        string alpha = await IdAsync(store, "Alpha");

        Page<RelatedEntity> edges = (await store.Reader.ExpandAsync(
            [alpha], new Expansion { Steps = [new EdgeStep(null, EdgeDirection.Either)] }, Token))[alpha];
        Page<GraphArticle> articles = await store.Reader.ListArticlesAsync(new ArticleQuery(), Token);
        GraphArticle retracted = (await store.Reader.GetArticlesAsync(["a1"], withText: true, Token))["a1"];

        Assert.Empty(edges.Items);
        Assert.Equal(["a2"], articles.Items.Select(item => item.Item.Article.Id));
        Assert.Equal(("wrong city", true), (retracted.RetractionReason, retracted.Article.Text.Length > 0));
    }

    [Fact]
    public async Task Articles_can_be_asked_to_mention_all_of_some_entities()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.Of("a1").With(article => article with { Title = "Both" }).Mentions("firm:Alpha", "firm:Beta"),
            Story.Of("a2").With(article => article with { Title = "One" }).Mentions("firm:Alpha"));
        string[] both = [await IdAsync(store, "Alpha"), await IdAsync(store, "Beta")];

        Page<GraphArticle> found = await store.Reader.ListArticlesAsync(
            new ArticleQuery { Mentioning = both, Page = new PageRequest { CountTotal = true } }, Token);
        Page<GraphArticle> unknown = await store.Reader.ListArticlesAsync(new ArticleQuery { Mentioning = [both[0], "firm-none"] }, Token);

        Assert.Equal("Both", Assert.Single(found.Items).Item.Article.Title);
        Assert.Equal(1, found.Total);
        Assert.Empty(unknown.Items);
    }

    [Fact]
    public async Task Statistics_count_by_facet_and_follow_changes()
    {
        await using ContractStore store = await OpenAsync();
        GraphStatistics empty = await store.Reader.GetStatisticsAsync(Token);
        await store.WriteAsync(Story.Of("a1").Says("firm:Alpha LOCATED_IN hub:Basel").Quotes("person:Ada Okafor", "firm:Alpha"));
        GraphStatistics one = await store.Reader.GetStatisticsAsync(Token);

        Assert.Equal((0L, 0L), (empty.Articles, empty.Revision));
        Assert.Equal((1L, 1L, 1L, 1L), (one.Articles, one.Origins, one.Statements, one.Revision));
        Assert.Equal((1L, 1L), (one.Entities[EntityKind.Firm], one.Relationships["LOCATED_IN"]));
    }

    [Fact]
    public async Task Neighbours_beyond_the_limit_give_only_their_number()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says("firm:Alpha LOCATED_IN hub:Basel").Says("firm:Beta LOCATED_IN hub:Basel"));
        string basel = await IdAsync(store, "Basel");

        NeighbourList all = (await store.Reader.GetNeighboursAsync([basel], new WalkFilter(), 2, Token))[basel];
        NeighbourList none = (await store.Reader.GetNeighboursAsync([basel], new WalkFilter(), 1, Token))[basel];

        Assert.Equal((2, 2), (all.Degree, all.Hops.Count));
        Assert.Equal((2, 0), (none.Degree, none.Hops.Count));
    }

    private static async Task<string> IdAsync(ContractStore store, string name) =>
        (await store.Reader.FindEntitiesAsync(null, [name], Token))[name][0].Id;

    private static async Task<IReadOnlyDictionary<string, Page<RelatedEntity>>> ExpandAsync(
        ContractStore store, string[] names, EdgeStep step, PageRequest page)
    {
        List<string> ids = [];
        foreach (string name in names)
        {
            ids.Add(await IdAsync(store, name));
        }

        return await store.Reader.ExpandAsync(ids, new Expansion { Steps = [step], Page = page }, Token);
    }

    private static IEnumerable<string> Names(Page<RelatedEntity> page) => page.Items.Select(item => item.Item.Other.Name);
}
