using TalentGraph.Graph.Model;
using TalentGraph.Ingestion.Articles;
using TalentGraph.Testing;

namespace TalentGraph.Ingestion.Tests.Articles;

public sealed class ArticleMakerTests
{
    [Fact]
    public void A_text_without_headline_gives_its_first_80_characters()
    {
        Article article = Shared("seed-4.txt");

        Assert.Equal("In a striking shift in the global tech talent race, China is aggressively courti", article.Title);
        Assert.True(article.TitleIsDerived);
        Assert.Null(article.Published);
    }

    [Fact]
    public void A_site_line_is_passed_over_and_the_published_line_read()
    {
        Article article = Shared("seed-2.txt");

        Assert.Equal("China's AI Brain Drain Reversal: Retaining Top Talent in the LLM Era", article.Title);
        Assert.False(article.TitleIsDerived);
        Assert.Equal(["Xiaozhi"], article.Authors);
        Assert.Equal(PartialDate.From(2026, 5, 28), article.Published);
    }

    [Fact]
    public void A_credited_headline_is_kept_without_the_outlet_after_it()
    {
        Article article = Shared("seed-3.txt");

        Assert.Equal("China's AI Talent Surge Outpaces Western Pay Benchmarks", article.Title);
        Assert.Equal("China's AI Hiring Surge Draws Global Talent as Domestic Demand for Specialists Accelerates", article.CreditedHeadline);
        Assert.Null(article.CreditedUrl);
    }

    [Theory]
    [InlineData("Home prices rise in Seoul\ntext", "Home prices rise in Seoul")]
    [InlineData("# Chips\n\ntext", "Chips")]
    [InlineData("5 min read\nBy Ada Quill\nPublished on 2026-01-02\nBy 2030 chips will be small\ntext", "By 2030 chips will be small")]
    [InlineData("He left.”\nWho left\ntext", "Who left")]
    public void The_first_line_that_looks_like_a_headline_is_the_title(string text, string title)
    {
        Article article = Make(text);

        Assert.Equal(title, article.Title);
        Assert.False(article.TitleIsDerived);
    }

    [Theory]
    [InlineData("Title\nBy Ada Quill and Bo Reed\ntext", "Ada Quill|Bo Reed")]
    [InlineData("Title\nBy Ada Quill, Bo van Reed | Reuters\ntext", "Ada Quill|Bo van Reed")]
    [InlineData("Title\nBy noon it was over\ntext", "")]
    public void A_byline_names_the_authors(string text, string authors) => Assert.Equal(authors, string.Join('|', Make(text).Authors));

    [Theory]
    [InlineData("Published on 3 March 2026", "2026-03-03")]
    [InlineData("Published: March 3, 2026 at 9:00", "2026-03-03")]
    [InlineData("Date: 2026-03", "2026-03")]
    [InlineData("It was published on 3 March 2026 in Leeds", null)]
    [InlineData("Published on 03/04/2026", null)]
    public void Only_an_explicit_line_gives_a_date(string line, string? date) =>
        Assert.Equal(date, Make($"Title\n{line}\ntext").Published?.ToString());

    [Fact]
    public void A_credited_address_is_kept() => Assert.Equal(
        "https://wire.example/a", Make("Title\ntext\nOriginally reported by The Wire: https://wire.example/a?utm_source=x").CreditedUrl);

    [Fact]
    public void The_text_is_kept_as_it_is() => Assert.Equal(" Title\r\n\ttext ", Make(" Title\r\n\ttext ").Text);

    private static Article Shared(string name) => Make(File.ReadAllText(SharedFiles.Require("articles", name)));

    private static Article Make(string text) => ArticleMaker.Make(new ArticleDraft("x.txt", text), "test/1");
}
