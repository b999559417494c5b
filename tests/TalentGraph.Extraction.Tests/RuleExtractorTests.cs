using FsCheck;
using FsCheck.Fluent;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Tests;

public sealed class RuleExtractorTests
{
    private const string Story = """
        Quillmark founder leaves London for Shenzhen

        SHENZHEN, Jan 12 (Wire) - Anna Miller, a former engineer at Google, joined Tencent in May. “China pays well,” she said.

        Leave a comment
        Robert Miller works for Baidu.
        """;

    [Fact]
    public void The_same_article_gives_the_same_reading_every_time()
    {
        ArticleReading first = Reading.Of(Story);
        ArticleReading second = new RuleExtractor().Read(first.Article);

        Assert.Equal(first.Claims.Select(claim => claim with { Qualifiers = Graph.Model.Qualifiers.None }), second.Claims.Select(claim => claim with { Qualifiers = Graph.Model.Qualifiers.None }));
        Assert.Equal(first.Entities.Select(entity => entity.Key), second.Entities.Select(entity => entity.Key));
    }

    [Fact]
    public void Claims_have_ids_of_content_and_verbatim_quotes()
    {
        ArticleReading reading = Reading.Of(Story);

        Assert.NotEmpty(reading.Claims);
        Assert.All(reading.Claims, claim =>
        {
            Assert.Matches("^c[a-z2-7]{16}$", claim.Id);
            Assert.Equal(claim.Quote, claim.QuoteSpan!.Value.In(Story)); // reported claims have one
            Assert.InRange(claim.Confidence, 0.5, 1);
        });
    }

    [Fact]
    public void Nothing_is_read_from_comments() =>
        Assert.DoesNotContain(Reading.Of(Story).Entities, entity => entity.Name is "Baidu" or "Robert Miller");

    [Theory(Timeout = 60_000)]
    [InlineData("Capital ", 100_000)]
    [InlineData("word ", 200_000)]
    [InlineData("“", 100_000)]
    [InlineData("Tencent, ", 40_000)]
    [InlineData("Tencent (", 40_000)]
    [InlineData("\0\uD800\u202E", 50_000)]
    public async Task Hostile_text_is_read_in_linear_time(string part, int times)
    {
        string text = string.Concat(Enumerable.Repeat(part, times));

        ArticleReading reading = await Task.Run(() => Reading.Of(text), TestContext.Current.CancellationToken);

        Assert.Empty(reading.Claims);
    }

    [Fact]
    public void Every_mention_of_any_text_is_verbatim() => Prop.ForAll<string>(text =>
    {
        string source = text ?? "";
        return Reading.Of(source).Entities.SelectMany(entity => entity.Mentions)
            .All(mention => mention.Span.End <= source.Length && mention.Span.In(source) == mention.Text);
    }).QuickCheckThrowOnFailure();
}
