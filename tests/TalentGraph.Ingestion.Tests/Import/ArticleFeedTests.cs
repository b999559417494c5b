using TalentGraph.Graph.Model;
using TalentGraph.Ingestion.Import;

namespace TalentGraph.Ingestion.Tests.Import;

public sealed class ArticleFeedTests
{
    [Fact]
    public async Task Articles_come_in_the_order_of_the_source_and_rejections_in_one_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such names are not legal on Windows");
        using var folder = new TemporaryFolder();
        folder.Add("b.txt", "Brindleworth hires in Leeds\nIt said so on Monday.\n");
        folder.Add("a.txt", "Brindleworth hires in York\nIt said so on Monday.\n");
        folder.Add("c\n.pdf", "%PDF");
        List<string> titles = [];
        List<string> rejected = [];

        await foreach (Article article in new ArticleFeed("test/1", IngestionLimits.Default).ReadAsync(
            new ImportSource().AddPath(folder.Path), rejection => rejected.Add(rejection.Source), TestContext.Current.CancellationToken))
        {
            titles.Add(article.Title);
        }

        Assert.Equal(["Brindleworth hires in York", "Brindleworth hires in Leeds"], titles);
        Assert.Equal(["c\uFFFD.pdf"], rejected);
    }
}
