namespace TalentGraph.Ingestion.Pages;

/// <summary>Finds the element that holds the article of a page.</summary>
internal static class MainText
{
    private const double EnoughOfBest = 0.4;

    /// <summary>
    /// The element marked as the article's body, else the <c>article</c> or <c>main</c> with most prose, else the block with the best
    /// score. A mark counts only where the element holds a fair part of the page's prose.
    /// </summary>
    public static PageNode Find(PageNode root)
    {
        List<PageNode> elements = [.. root.SelfAndDescendants().Where(node => !node.IsText && node.TextLength > 0)];
        PageNode best = Best(elements) ?? root;
        return Marked(elements, IsBody, best) ?? Marked(elements, node => node.Name == "article", best)
            ?? Marked(elements, node => node.Name == "main" || node.Attribute("role") == "main", best) ?? best;
    }

    private static PageNode? Marked(List<PageNode> elements, Func<PageNode, bool> isMarked, PageNode best)
    {
        PageNode? marked = null;
        foreach (PageNode node in elements)
        {
            if (isMarked(node) && !node.IsAside && node.ProseLength > (marked?.ProseLength ?? 0))
            {
                marked = node;
            }
        }

        return marked is not null && marked.ProseLength >= best.ProseLength * EnoughOfBest ? marked : null;
    }

    private static PageNode? Best(List<PageNode> elements)
    {
        PageNode? best = null;
        double bestScore = 0;
        foreach (PageNode node in elements)
        {
            double score = node.Score * node.ProseLength / node.TextLength;
            if (score > bestScore && !node.IsAside)
            {
                best = node;
                bestScore = score;
            }
        }

        return best;
    }

    private static bool IsBody(PageNode node) =>
        node.Attribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase);
}
