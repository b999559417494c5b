namespace TalentGraph.Ingestion.Pages;

/// <summary>
/// Measures how much prose stands below each element, and scores elements as containers of the main text: a paragraph counts
/// for its parent in full and for its grandparent by half, less what stands in links.
/// </summary>
internal static class ProseMeasure
{
    private const int ShortestParagraph = 40;

    public static void Apply(PageNode root) => Measure(root, inLink: false);

    // The depth of the tree is bounded by PageParser.MaxDepth.
    private static void Measure(PageNode node, bool inLink)
    {
        if (node.IsText)
        {
            node.TextLength = VisibleLength(node.Text);
            node.ProseLength = inLink ? 0 : node.TextLength;
            return;
        }

        node.IsNamedFurniture = PageFurniture.IsNamedSo(node);
        node.IsAside = node.IsNamedFurniture || node.Parent is { IsAside: true };
        if (PageFurniture.IsNeverText(node))
        {
            return;
        }

        foreach (PageNode child in node.Children)
        {
            Measure(child, inLink || node.Name == "a");
            node.TextLength += child.TextLength;
            node.ProseLength += child.ProseLength;
        }

        if (IsParagraph(node) && node.ProseLength >= ShortestParagraph && node.Parent is { } parent)
        {
            parent.Score += node.ProseLength;
            if (parent.Parent is { } grandparent)
            {
                grandparent.Score += node.ProseLength / 2.0;
            }
        }
    }

    // Many pages put each paragraph into a div or section of its own.
    private static bool IsParagraph(PageNode node) =>
        node.Name is "p" or "pre" or "blockquote" or "li" or "dd" or "td"
        || (node.Name is "div" or "section" && !node.Children.Any(child => BlockElements.Contains(child.Name)));

    private static int VisibleLength(string text)
    {
        int length = 0;
        bool inGap = true;
        foreach (char c in text)
        {
            bool gap = char.IsWhiteSpace(c);
            length += gap && inGap ? 0 : 1;
            inGap = gap;
        }

        return length;
    }
}
