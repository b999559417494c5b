using TalentGraph.Graph.Model;
using TalentGraph.Ingestion.Import;
using TalentGraph.Testing;

namespace TalentGraph.Ingestion.Tests.Import;

public sealed class SamplesTests
{
    [Fact]
    public async Task All_samples_are_read()
    {
        var writer = new FakeWriter();

        ImportOutcome outcome = await ImportAsync(writer);

        Assert.Empty(outcome.Rejections);
        Assert.Equal(14, writer.Readings.Count);
    }

    [Fact]
    public async Task The_sample_page_gives_its_article_without_the_site_around_it()
    {
        var writer = new FakeWriter();
        await ImportAsync(writer);

        Article page = writer.Readings.Values.Single(reading => reading.Article.Source.EndsWith(".html", StringComparison.Ordinal)).Article;

        Assert.Equal("Three giants, two cities: where China's platforms sit and which rules they work under", page.Title);
        Assert.Equal("https://pearl-ledger.example/2026/02/three-giants-two-cities", page.CanonicalUrl);
        Assert.Equal(PartialDate.From(2026, 2, 3), page.Published);
        Assert.Equal(["Rosalind Teixeira-Ng"], page.Authors);
        Assert.Equal("The Pearl Ledger", page.Publisher);
        Assert.Contains("\nTencent: Shenzhen\nTencent is based in Shenzhen.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("reader_88", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Villanueva", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Related", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Subscribe", page.Text, StringComparison.Ordinal);
    }

    private static Task<ImportOutcome> ImportAsync(FakeWriter writer) => new ArticleImporter(writer, new SilentExtractor(), TimeProvider.System)
        .ImportAsync(new ImportSource().AddPath(Repository.PathOf("samples")), new ImportOptions(), null, TestContext.Current.CancellationToken);
}
