using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Contract;

/// <summary>Which articles are one voice.</summary>
public abstract class OriginContract : StoreContract
{
    private const string Report =
        """
        The robotics firm opened its second laboratory on the old tram depot last week, and within a day two hundred engineers had asked for
        a place. Its founder said the rent was half of what she would pay in the capital, that the city had promised housing for every
        family, and that nobody had to sign a clause against working for a rival. Officials would not say what the promise costs.
        """;

    [Fact]
    public async Task Copies_are_one_origin_and_count_once()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.WithText("a1", Report).Says("firm:Zhipu LOCATED_IN hub:Beijing", claim => claim with { Confidence = 0.6 }),
            Story.WithText("a2", Report).Says("firm:Zhipu LOCATED_IN hub:Beijing", claim => claim with { Confidence = 0.7 }));
        GraphSnapshot graph = await store.ReadAsync();
        Assert.Equal(["a1", "a2"], Assert.Single(graph.Origins).ArticleIds);
        Relationship told = graph.Relationship("Zhipu LOCATED_IN Beijing");
        Assert.Equal((0.7, 1, 2, 2), (told.Confidence, told.OriginCount, told.ArticleCount, told.ClaimCount));
        Assert.Equal((1, 2, 2), (graph.Entity("Zhipu").OriginCount, graph.Entity("Zhipu").ArticleCount, graph.Entity("Zhipu").MentionCount));
    }

    [Fact]
    public async Task A_near_copy_joins_whenever_it_comes()
    {
        await using ContractStore store = await OpenAsync();
        string edited = Report.Replace("last week", "on Monday", StringComparison.Ordinal) + " (Wire)";
        await store.WriteAsync(Story.WithText("b", Report).Says("firm:Zhipu LOCATED_IN hub:Beijing"));
        await store.WriteAsync(Story.Of("c").Says("firm:Zhipu LOCATED_IN hub:Beijing"));
        await store.WriteAsync(Story.WithText("a", edited).Says("firm:Zhipu LOCATED_IN hub:Beijing"));
        GraphSnapshot graph = await store.ReadAsync();
        Assert.Equal([["a", "b"], ["c"]], graph.Origins.Select(origin => origin.ArticleIds).OrderBy(ids => ids[0], StringComparer.Ordinal));
        Assert.Equal((0.96, 2), (graph.Relationship("Zhipu LOCATED_IN Beijing").Confidence, graph.Entity("Zhipu").OriginCount));
    }

    [Fact]
    public async Task Stories_that_credit_one_report_are_one_origin()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(Story.Of("a1").With(article => article with { CreditedUrl = "http://www.wire.example/story/7/" }));
        await store.WriteAsync(Story.Of("a2").With(article => article with { CreditedUrl = "https://wire.example/story/7?ref=feed" }));
        await store.WriteAsync(Story.Of("a3").With(article => article with { CanonicalUrl = "https://wire.example/story/7" }));
        await store.WriteAsync(Story.Of("a4").With(article => article with { CanonicalUrl = "https://wire.example/story/8" }));
        Assert.Equal([1, 3], (await store.ReadAsync()).Origins.Select(origin => origin.ArticleIds.Count).Order());
    }

    [Fact]
    public async Task A_credited_headline_joins_and_the_same_headline_alone_does_not()
    {
        await using ContractStore store = await OpenAsync();
        const string Headline = "Robots find a home in the old tram depot";
        await store.WriteAsync(Story.Of("a1").With(article => article with { Title = Headline }));
        await store.WriteAsync(Story.Of("a2").With(article => article with { Title = Headline }));
        Assert.Equal(2, (await store.ReadAsync()).Origins.Count);
        await store.WriteAsync(Story.Of("a3").With(article => article with { CreditedHeadline = Headline.ToUpperInvariant() }));
        Assert.Equal(["a1", "a2", "a3"], Assert.Single((await store.ReadAsync()).Origins).ArticleIds);
    }

    [Fact]
    public async Task A_changed_text_leaves_its_origin()
    {
        await using ContractStore store = await OpenAsync();
        await store.WriteAsync(
            Story.WithText("a1", Report).Says("firm:Zhipu LOCATED_IN hub:Beijing"),
            Story.WithText("a2", Report).Says("firm:Zhipu LOCATED_IN hub:Beijing"),
            Story.WithText("a3", Report).Says("firm:Zhipu LOCATED_IN hub:Beijing"));
        await store.WriteAsync(Story.Of("a1").Says("firm:Zhipu LOCATED_IN hub:Beijing"));
        GraphSnapshot graph = await store.ReadAsync();
        Assert.Equal([["a1"], ["a2", "a3"]], graph.Origins.Select(origin => origin.ArticleIds).OrderBy(ids => ids[0], StringComparer.Ordinal));
        Assert.Equal((0.96, 2, 3), (graph.Relationship("Zhipu LOCATED_IN Beijing").Confidence, graph.Entity("Zhipu").OriginCount, graph.Entity("Zhipu").ArticleCount));
    }
}
