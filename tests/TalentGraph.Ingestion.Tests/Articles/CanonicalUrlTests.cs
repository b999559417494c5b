using TalentGraph.Ingestion.Articles;

namespace TalentGraph.Ingestion.Tests.Articles;

public sealed class CanonicalUrlTests
{
    [Theory]
    [InlineData("HTTP://News.Example:80/a/?utm_source=x&id=7&fbclid=y#top", "https://news.example/a?id=7")]
    [InlineData("https://news.example", "https://news.example/")]
    [InlineData("https://news.example:8443/a", "https://news.example:8443/a")]
    [InlineData("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4")]
    [InlineData("ftp://news.example/a", null)]
    [InlineData("/a", null)]
    [InlineData(null, null)]
    public void Links_to_one_article_have_one_form(string? url, string? canonical) => Assert.Equal(canonical, CanonicalUrl.Of(url));
}
