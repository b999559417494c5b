using TalentGraph.Graph.Model;
using TalentGraph.Ingestion.Articles;

namespace TalentGraph.Ingestion.Pages;

/// <summary>Finds the day on which a page was published; only where the page says so, never from running text.</summary>
internal static class PageDate
{
    private const int ProseBeforeBody = 200;

    public static PartialDate? Find(PageMetadata metadata, PageNode main)
    {
        string?[] told =
        [
            metadata.JsonLd?.Published,
            metadata.Meta("article:published_time", "og:published_time", "datePublished"),
            metadata.Meta("date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date"),
            TimeElement(main),
        ];
        foreach (string? text in told)
        {
            if (DateText.TryParse(text, out PartialDate date))
            {
                return date;
            }
        }

        return null;
    }

    // A time that stands after the text has begun may be that of an event in the story.
    private static string? TimeElement(PageNode main)
    {
        PageNode scope = main;
        while (scope.Name is not ("article" or "main" or "body") && scope.Parent is { } parent)
        {
            scope = parent;
        }

        int prose = 0;
        foreach (PageNode node in scope.SelfAndDescendants())
        {
            if (node.Name == "time" && node.Attribute("datetime") is { } time)
            {
                return time;
            }

            prose += node is { IsText: true, Parent.Name: "p" } ? node.ProseLength : 0;
            if (prose > ProseBeforeBody)
            {
                return null;
            }
        }

        return null;
    }
}
