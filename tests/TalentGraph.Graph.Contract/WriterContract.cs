using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Contract;

/// <summary>What writing a batch does to a graph.</summary>
public abstract class WriterContract : StoreContract
{
    [Fact]
    public async Task What_is_written_is_read_back()
    {
        await using ContractStore store = await OpenAsync();
        Story story = Story.Of("a1").On("2024-05-03").Says("person:Jonas Adler WORKS_AT firm:Anthropic").Quotes("person:Jonas Adler", "hub/city:Zürich");
        WriteResult result = await store.WriteAsync(story);
        GraphSnapshot graph = await store.ReadAsync();

        Assert.Equal(["a1"], result.Added);
        Assert.Equal(1, result.ClaimsWritten);
        Assert.Equal(1, result.Revision);
        StoredReading stored = Assert.Single(graph.Articles);
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(story.Build()), System.Text.Json.JsonSerializer.Serialize(stored.Reading));
        Assert.Equal(graph.Entity("Anthropic").Id, stored.EntityIds["firm/Anthropic"]);
    }

    [Fact]
    public async Task A_relationship_tells_what_its_claims_say()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.Of("a1").On("2024-05").Says("person:Jonas Adler WORKS_AT firm:Anthropic", claim => claim with { Confidence = 0.7, ValidFrom = PartialDate.From(2023), Qualifiers = new Qualifiers { Role = "engineer" } }),
            Story.Of("a2").On("2024-04-30").Says("firm:Anthropic LOCATED_IN hub/city:San Francisco").Says("person:Jonas Adler WORKS_AT firm:Anthropic", claim => claim with { Confidence = 0.9, TemporalStatus = TemporalStatus.Past, Qualifiers = new Qualifiers { Role = "chief scientist" } }));
        Relationship told = (await store.ReadAsync()).Relationship("Jonas Adler WORKS_AT Anthropic");

        Assert.Equal(0.97, told.Confidence); // 1 − 0.3 × 0.1
        Assert.Equal("chief scientist", told.Qualifiers.Role);
        Assert.Equal(TemporalStatus.Past, told.TemporalStatus);
        Assert.Equal(2, told.ClaimCount);
        Assert.Equal(2, told.OriginCount);
        Assert.Equal("2024-04-30", told.FirstSeen?.ToString());
        Assert.Equal("2024-05", told.LastSeen?.ToString());
        Assert.Equal([new Period(null, null, TemporalStatus.Past), new Period(PartialDate.From(2023), null, TemporalStatus.Current)], told.Periods);
        Assert.Equal(SupportStatus.Supported, told.Status);
    }

    [Fact]
    public async Task Confidence_stays_below_certainty()
    {
        await using ContractStore store = await OpenAsync();
        for (int i = 0; i < 4; i++)
        {
            await store.WriteAsync(Story.Of("a" + i).Says("firm:Zhipu LOCATED_IN hub:Beijing#beijing"));
        }

        Relationship told = (await store.ReadAsync()).Relationship("Zhipu LOCATED_IN Beijing");
        Assert.Equal(0.99, told.Confidence);
        Assert.Equal(4, told.OriginCount);
    }

    [Fact]
    public async Task The_same_batch_again_changes_nothing()
    {
        await using ContractStore store = await OpenAsync();
        GraphBatch batch = Story.Batch(Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing")) with
        {
            References = [Background.Of("facts", "1", "hub:Beijing#beijing PART_OF hub/country:China#china")],
        };
        await store.WriteAsync(batch);
        IReadOnlyList<string> before = (await store.ReadAsync()).Lines();
        WriteResult again = await store.WriteAsync(batch);

        Assert.Equal(["a1"], again.Unchanged);
        Assert.Empty(again.Added);
        Assert.Equal(1, again.Revision);
        Assert.Equal(before, (await store.ReadAsync()).Lines());
    }

    [Fact]
    public async Task A_changed_article_replaces_its_claims()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").On("2024-01").Says("firm:Zhipu LOCATED_IN hub:Beijing").Says("firm:Zhipu DEVELOPS technology:GLM-5"));
        WriteResult result = await store.WriteAsync(Story.Of("a1").On("2024-02").Says("firm:Zhipu LOCATED_IN hub:Shanghai").Says("firm:Zhipu DEVELOPS technology:GLM-5"));
        GraphSnapshot graph = await store.ReadAsync();

        Assert.Equal(["a1"], result.Changed);
        Assert.Equal(2, Assert.Single(graph.Articles).Version);
        Relationship lost = graph.Relationships.Single(one => one.Status == SupportStatus.Unsupported);
        Assert.Equal(("LOCATED_IN", "2024-02"), (lost.Type, lost.UnsupportedSince?.ToString()));
        Assert.Equal((0, 0.0), (lost.ClaimCount, lost.Confidence));
        Assert.DoesNotContain(graph.Entities, entity => entity.Name == "Beijing");
        Assert.Equal(1, graph.Entity("Zhipu").ArticleCount);
        Assert.Equal(SupportStatus.Supported, graph.Relationship("Zhipu LOCATED_IN Shanghai").Status);
    }

    [Fact]
    public async Task A_claim_that_comes_back_supports_again()
    {
        await using ContractStore store = await OpenAsync();
        Story story = Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing");
        await store.WriteAsync(story);
        await store.WriteAsync(Story.Of("a1").Sentence("Nothing is left."));
        await store.WriteAsync(story);
        GraphSnapshot graph = await store.ReadAsync();
        Assert.Equal(["Zhipu LOCATED_IN Beijing Supported 0.8"], graph.Told());
        Assert.Equal(3, Assert.Single(graph.Articles).Version);
    }

    [Fact]
    public async Task A_new_extractor_reads_an_article_again()
    {
        await using ContractStore store = await OpenAsync();
        Story story = Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing");
        await store.WriteAsync(story);
        var version = new ArticleVersion("a1", story.Build().Article.TextHash, "test 1");
        Assert.Equal(["a1"], await store.Writer.FindUnchangedAsync([version, version with { ArticleId = "a2" }], TestContext.Current.CancellationToken));
        Assert.Empty(await store.Writer.FindUnchangedAsync([version with { Extractor = "test 2" }], TestContext.Current.CancellationToken));
        WriteResult result = await store.WriteAsync(story.With(article => article with { Extractor = "test 2" }));
        Assert.Equal(["a1"], result.Changed);
    }

    [Fact]
    public async Task Of_two_texts_under_one_id_the_later_published_wins()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.Of("a1").On("2024-03").Says("firm:Zhipu LOCATED_IN hub:Beijing"),
            Story.Of("a1").On("2024-02").Says("firm:Zhipu LOCATED_IN hub:Shanghai"));
        Assert.Equal(["Zhipu LOCATED_IN Beijing Supported 0.8"], (await store.ReadAsync()).Told());
    }

    [Fact]
    public async Task A_retracted_article_supports_nothing_and_says_why()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing").Says("firm:Zhipu COMPETES_WITH firm:Baidu"),
            Story.Of("a2").Says("firm:Zhipu LOCATED_IN hub:Beijing"));
        WriteResult result = await store.WriteAsync(new GraphBatch { Retractions = [new Retraction("a1", "invented")] });
        GraphSnapshot graph = await store.ReadAsync();

        Assert.Equal(["a1"], result.Retracted);
        Assert.Equal("a2", Assert.Single(graph.Articles).Reading.Article.Id);
        Assert.Equal(0.8, graph.Relationship("Zhipu LOCATED_IN Beijing").Confidence);
        Relationship retracted = graph.Relationships.Single(one => one.Status == SupportStatus.Retracted);
        Assert.Equal(("COMPETES_WITH", "invented"), (retracted.Type, retracted.RetractionReason));
        Assert.Equal((1, 1), (graph.Entity("Zhipu").ArticleCount, graph.Entity("Zhipu").OriginCount));
    }

    [Fact]
    public async Task Retracting_twice_changes_nothing()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing"));
        var retraction = new GraphBatch { Retractions = [new Retraction("a1", "invented")] };
        WriteResult first = await store.WriteAsync(retraction);
        WriteResult second = await store.WriteAsync(retraction);
        Assert.Equal((2L, 2L), (first.Revision, second.Revision));
        Assert.Empty(second.Retracted);
    }

    [Fact]
    public async Task An_unknown_article_cannot_be_retracted()
    {
        await using ContractStore store = await OpenAsync();
        GraphStoreException e = await Assert.ThrowsAsync<GraphStoreException>(
            () => store.WriteAsync(new GraphBatch { Retractions = [new Retraction("a9", "invented")] }));
        Assert.Equal("Article \"a9\" cannot be retracted: the graph does not hold it. Check the id.", e.Message);
    }

    [Fact]
    public async Task A_denial_beside_a_report_makes_a_relationship_contested()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Says("firm:Baidu ACQUIRED firm:Zhipu", claim => claim with { Modality = Modality.Denied, Confidence = 0.9 }));
        Relationship denied = (await store.ReadAsync()).Relationship("Baidu ACQUIRED Zhipu");
        Assert.Equal((Modality.Denied, 0.0, 0, 1), (denied.Modality, denied.Confidence, denied.OriginCount, denied.ClaimCount));

        await store.WriteAsync(Story.Of("a2").Says("firm:Baidu ACQUIRED firm:Zhipu", claim => claim with { Modality = Modality.Alleged }));
        Relationship contested = (await store.ReadAsync()).Relationship("Baidu ACQUIRED Zhipu");
        Assert.Equal((SupportStatus.Contested, Modality.Alleged, 0.8), (contested.Status, contested.Modality, contested.Confidence));
        Assert.Equal((2, 1), (contested.ClaimCount, contested.OriginCount));
    }

    [Fact]
    public async Task A_group_sentence_counts_once()
    {
        await using ContractStore store = await OpenAsync();
        static Claim InGroup(Claim claim) => claim with { Collective = true, Group = "g1" };
        await store.WriteAsync(Story.Of("a1")
            .Says("firm:Baidu RECRUITS_FROM firm:Google", InGroup)
            .Says("firm:Baidu RECRUITS_FROM firm:Google", InGroup)
            .Says("firm:Baidu RECRUITS_FROM firm:Apple", InGroup));
        Relationship told = (await store.ReadAsync()).Relationship("Baidu RECRUITS_FROM Google");
        Assert.Equal((1, true), (told.ClaimCount, told.Collective));
    }

    [Fact]
    public async Task The_ends_of_a_symmetric_type_are_one_pair()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.Of("a1").Says("firm:Baidu COMPETES_WITH firm:Zhipu"), Story.Of("a2").Says("firm:Zhipu COMPETES_WITH firm:Baidu"));
        Relationship told = Assert.Single((await store.ReadAsync()).Relationships);
        Assert.Equal(2, told.ClaimCount);
        Assert.True(string.CompareOrdinal(told.SubjectId, told.ObjectId) < 0);
    }

    [Fact]
    public async Task Leadership_and_effect_are_relationships_of_their_own()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1")
            .Says("person:Jonas Adler WORKS_AT firm:Zhipu", claim => claim with { Qualifiers = new Qualifiers { Leadership = true } })
            .Says("person:Jonas Adler WORKS_AT firm:Zhipu")
            .Says("policy/sanction:Entity List#entity-list TARGETS firm:Zhipu", claim => claim with { Qualifiers = new Qualifiers { Effect = Effect.Restricts } }));
        GraphSnapshot graph = await store.ReadAsync();
        Assert.Equal(["", "leadership", "restricts"], graph.Relationships.Select(one => one.Variant).Order(StringComparer.Ordinal));
        Assert.Equal(Effect.Restricts, graph.Relationship("Entity List TARGETS Zhipu").Qualifiers.Effect);
    }

    [Fact]
    public async Task Reference_data_never_adds_to_a_report()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(new GraphBatch { References = [Background.Of("facts", "1", "firm:Zhipu LOCATED_IN hub:Beijing")] });
        Relationship background = (await store.ReadAsync()).Relationship("Zhipu LOCATED_IN Beijing");
        Assert.Equal((Derivation.Reference, 0.9, 0, 1), (background.Derivation, background.Confidence, background.OriginCount, background.ClaimCount));

        await store.WriteAsync(Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing"));
        GraphSnapshot graph = await store.ReadAsync();
        Relationship reported = graph.Relationship("Zhipu LOCATED_IN Beijing");
        Assert.Equal((Derivation.Reported, 0.8, 1, 2), (reported.Derivation, reported.Confidence, reported.OriginCount, reported.ClaimCount));
        Assert.Equal(1, graph.Entity("Zhipu").ArticleCount);
    }

    [Fact]
    public async Task Another_version_of_reference_data_replaces_the_former()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(new GraphBatch { References = [Background.Of("facts", "1", "firm:Zhipu LOCATED_IN hub:Beijing")] });
        await store.WriteAsync(new GraphBatch { References = [Background.Of("facts", "2", "firm:Zhipu LOCATED_IN hub:Shanghai")] });
        GraphSnapshot graph = await store.ReadAsync();
        Assert.Equal("2", Assert.Single(graph.References).Reading.Version);
        Assert.Equal(SupportStatus.Supported, graph.Relationship("Zhipu LOCATED_IN Shanghai").Status);
        Assert.Single(graph.Relationships, one => one.Status == SupportStatus.Unsupported);
    }

    [Fact]
    public async Task A_quote_that_does_not_stand_in_the_text_is_refused()
    {
        await using ContractStore store = await OpenAsync();
        Story story = Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing", claim => claim with { Id = "c1", Quote = "Zhipu is in Beijing." });
        GraphStoreException e = await Assert.ThrowsAsync<GraphStoreException>(() => store.WriteAsync(story));
        Assert.Equal("Article \"a1\", claim \"c1\" cannot be stored: its quote does not stand at 22–47.", e.Message);
        Assert.Empty((await store.ReadAsync()).Articles);
    }

    [Fact]
    public async Task A_claim_that_the_ontology_does_not_allow_is_refused()
    {
        await using ContractStore store = await OpenAsync();
        Story story = Story.Of("a1").Says("hub:Beijing WORKS_AT firm:Zhipu", claim => claim with { Id = "c1" });
        GraphStoreException e = await Assert.ThrowsAsync<GraphStoreException>(() => store.WriteAsync(story));
        Assert.Equal("Article \"a1\", claim \"c1\" cannot be stored: WORKS_AT may not lead from Hub to Firm.", e.Message);
    }

    [Fact]
    public async Task Background_entities_are_stored_only_as_ends_of_claims()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").Mentions("hub/other:Yangtze", "hub/other:Mount Tai").Says("firm:Zhipu LOCATED_IN hub/other:Mount Tai"));
        Assert.Equal(["Mount Tai", "Zhipu"], (await store.ReadAsync()).Entities.Select(entity => entity.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_rebuilt_graph_is_the_same()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").On("2024").Says("policy/strategy:Zhipu Plan ISSUED_BY hub/country:China#china").Says("person:Jonas Adler WORKS_AT firm:Zhipu"));
        await store.WriteAsync(Story.Of("a2").Says("person:Jonas Adler WORKS_AT firm:Zhipu").Says("firm:Zhipu LOCATED_IN hub:Beijing"));
        await store.WriteAsync(Story.Of("a2").Says("person:Jonas Adler WORKS_AT firm:Zhipu"));
        IReadOnlyList<string> before = (await store.ReadAsync()).Lines();
        await store.Writer.RebuildAsync(TestContext.Current.CancellationToken);
        Assert.Equal(before, (await store.ReadAsync()).Lines());
    }

    [Fact]
    public async Task An_open_view_does_not_see_later_writes()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1"));
        await using IGraphView view = await store.Scanner.OpenAsync(TestContext.Current.CancellationToken);
        await store.WriteAsync(Story.Of("a2"));
        List<string> ids = [];
        await foreach (StoredReading article in view.ReadArticlesAsync(TestContext.Current.CancellationToken))
        {
            ids.Add(article.Reading.Article.Id);
        }

        Assert.Equal(["a1"], ids);
    }
}
