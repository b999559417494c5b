using System.Diagnostics;
using TalentGraph.Ingestion.Articles;
using TalentGraph.Ingestion.Pages;

namespace TalentGraph.Ingestion.Tests.Pages;

/// <summary>Pages made to exhaust memory, stack or time are read or refused, quickly.</summary>
public sealed class HostilePageTests
{
    private const string Paragraph = "<p>Brindleworth Robotics said on Monday that it would hire forty engineers in Leeds.</p>";

    // Linear work takes about a second; quadratic work minutes, also on a fast machine.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(40);

    [Fact]
    public void A_million_nested_elements_are_refused_by_their_number() =>
        Assert.Equal("the page has more than 400,000 tags; save the article alone, as .txt or .html", Reason(Repeat("<div>", 1_000_000)));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<svg><title>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<template>")]
    [InlineData("<p><font size=1>")]
    [InlineData("<li><section>")]
    public void Deep_nesting_is_flattened_and_the_text_after_it_read(string nest)
    {
        string html = Repeat(nest, 100_000 / nest.Count(c => c == '<')) + Paragraph;

        Assert.True(Elapsed(() => HtmlArticle.Read("x", null, html)) < Bound);
    }

    [Fact]
    public void Elements_below_the_deepest_that_counts_keep_their_text()
    {
        DraftOrRejection read = HtmlArticle.Read("x", null, Repeat("<div>", 50_000) + Paragraph);

        Assert.Equal("Brindleworth Robotics said on Monday that it would hire forty engineers in Leeds.", read.Draft!.Text);
    }

    [Theory]
    [InlineData("a", 300_000)]
    [InlineData("class", 300_000)]
    public void A_flood_of_attributes_takes_linear_time(string name, int count)
    {
        string html = "<div " + string.Join(' ', Enumerable.Range(0, count).Select(i => $"{name}{(name == "a" ? i : "")}=x")) + ">" + Paragraph;

        Assert.True(Elapsed(() => HtmlArticle.Read("x", null, html)) < Bound);
    }

    [Fact]
    public void A_huge_attribute_is_cut_and_the_text_read()
    {
        DraftOrRejection read = HtmlArticle.Read("x", null, $"<div class='{Repeat("promo ", 1_000_000)}'>{Paragraph}{Paragraph}</div>");

        Assert.NotNull(read.Draft);
    }

    [Fact]
    public void A_flood_of_entities_is_text()
    {
        DraftOrRejection read = HtmlArticle.Read("x", null, $"<p>{Repeat("&amp;", 500_000)}</p>");

        Assert.Equal(500_000, read.Draft!.Text.Length);
    }

    [Fact]
    public void Json_ld_that_is_nested_too_deep_is_ignored()
    {
        DraftOrRejection read = HtmlArticle.Read(
            "x", null, $"<title>Kept</title><script type='application/ld+json'>{Repeat("[", 100_000)}</script>{Paragraph}");

        Assert.Equal("Kept", read.Draft!.Title);
    }

    private static string? Reason(string html) => HtmlArticle.Read("x", null, html).Rejection?.Reason;

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static TimeSpan Elapsed(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }
}
