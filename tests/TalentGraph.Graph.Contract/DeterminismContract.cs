using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Contract;

/// <summary>The same articles give the same graph, whatever their order and the size of the batches.</summary>
public abstract class DeterminismContract : StoreContract
{
    private static readonly string[] Subjects =
    [
        "person:Jonas Adler", "person:Alexander Pritzel", "person:Yang Liu", "firm:Zhipu", "firm:Tencent#tencent", "firm:Tencent", "firm:ABC",
        "institution/government:Ministry of Finance", "institution/government:Government of China#government-of-china",
        "policy/strategy:National AI Strategy", "policy/strategy:Made in China 2025", "hub/city:Beijing#beijing", "hub/city:Cambridge",
        "hub/city:Cambridge#cambridge", "hub/city:Cambridge#cambridge-massachusetts",
    ];

    private static readonly string[] Objects =
    [
        "firm:Zhipu", "firm:Tencent", "firm:Tencent#tencent", "institution/government:Ministry of Finance", "hub/country:China#china",
        "hub/city:Cambridge", "hub/city:Beijing", "hub/city:Beijing#beijing", "policy/strategy:National AI Strategy",
        "institution/government:Government of China#government-of-china", "institution/university:University of Zurich", "technology/field:robotics",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Any_order_and_any_split_give_the_same_graph(int seed)
    {
        var random = new Random(seed);
        List<ArticleReading> articles = [.. Enumerable.Range(0, 25).Select(i => Article("a" + i, random).Build())];
        IReadOnlyList<string> expected = await ImportAsync([articles]);
        for (int i = 0; i < 3; i++)
        {
            List<ArticleReading> shuffled = [.. articles.OrderBy(_ => random.Next())];
            Assert.Equal(expected, await ImportAsync([.. shuffled.Chunk(random.Next(1, 9))]));
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    public async Task Changes_and_retractions_among_others_give_the_same_graph_and_rebuild_equal(int seed)
    {
        var random = new Random(seed);
        List<Story> others = [.. Enumerable.Range(0, 12).Select(i => Article("b" + i, random))];
        List<Story> first = [.. Enumerable.Range(0, 6).Select(i => Article("a" + i, random))];
        List<Story> second = [.. Enumerable.Range(0, 6).Select(i => Article("a" + i, random).Sentence("Second version."))];
        var retractions = new GraphBatch { Retractions = [new Retraction("b0", "invented"), new Retraction("a1", "withdrawn")] };

        IReadOnlyList<string> expected;
        await using (ContractStore early = await OpenAsync())
        {
            await early.WriteAsync([.. first, .. others]);
            await early.WriteAsync([.. second]);
            await early.WriteAsync(retractions);
            expected = (await early.ReadAsync()).Lines();
        }

        await using ContractStore late = await OpenAsync();
        foreach (Story story in first.OrderBy(_ => random.Next()).Concat(others.Take(6)))
        {
            await late.WriteAsync(story);
        }

        await late.WriteAsync([.. second.Take(3)]);
        await late.WriteAsync([.. others]);
        await late.WriteAsync([.. second.Skip(3)]);
        await late.WriteAsync(retractions);

        Assert.Equal(expected, (await late.ReadAsync()).Lines());
        await late.Writer.RebuildAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected, (await late.ReadAsync()).Lines());
    }

    private static Story Article(string id, Random random)
    {
        var story = Story.Of(id);
        if (random.Next(3) > 0)
        {
            story.On("2024-0" + random.Next(1, 9));
        }

        if (random.Next(4) == 0)
        {
            story.With(article => article with { CreditedUrl = "https://wire.example/" + id[^1] });
        }

        for (int i = random.Next(1, 6); i > 0; i--)
        {
            AddClaim(story, random);
        }

        return story;
    }

    private static void AddClaim(Story story, Random random)
    {
        string subject = Subjects[random.Next(Subjects.Length)];
        string @object = Objects[random.Next(Objects.Length)];
        List<string> types =
        [
            .. Ontology.GraphOntology.Default.Relationships
                .Where(type => type.Allows(Story.Entity(subject).Kind, Story.Entity(@object).Kind))
                .Select(type => type.Name),
        ];
        double confidence = random.Next(30, 99) / 100.0;
        Modality modality = random.Next(6) == 0 ? Modality.Denied : Modality.Reported;
        if (types.Count > 0 && Story.KeyOf(subject) != Story.KeyOf(@object))
        {
            story.Says(
                $"{subject} {types[random.Next(types.Count)]} {@object}",
                claim => claim with { Confidence = confidence, Modality = modality });
        }
    }

    private async Task<IReadOnlyList<string>> ImportAsync(IReadOnlyList<IReadOnlyList<ArticleReading>> batches)
    {
        await using ContractStore store = await OpenAsync();
        foreach (IReadOnlyList<ArticleReading> batch in batches)
        {
            await store.WriteAsync(new GraphBatch { Articles = batch });
        }

        return (await store.ReadAsync()).Lines();
    }
}
