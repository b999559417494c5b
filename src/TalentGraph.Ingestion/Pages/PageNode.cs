namespace TalentGraph.Ingestion.Pages;

/// <summary>An element or a run of text of a page.</summary>
internal sealed class PageNode(string name, PageNode? parent)
{
    /// <summary>Name of a run of text.</summary>
    public const string TextName = "#text";

    private const int LongestAttribute = 2000;

    private List<PageNode>? _children;
    private Dictionary<string, string>? _attributes;

    public string Name { get; } = name;

    public PageNode? Parent { get; } = parent;

    /// <summary>The text of a run; empty for elements.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<PageNode> Children => _children ?? (IReadOnlyList<PageNode>)[];

    public bool IsText => Name == TextName;

    /// <summary>Visible characters below this element that stand outside links and are no furniture; set by <see cref="ProseMeasure"/>.</summary>
    public int ProseLength { get; set; }

    /// <summary>Visible characters below this element; set by <see cref="ProseMeasure"/>.</summary>
    public int TextLength { get; set; }

    /// <summary>Score as the container of the main text; set by <see cref="ProseMeasure"/>.</summary>
    public double Score { get; set; }

    /// <summary>Whether its class or id says that it is furniture; set by <see cref="ProseMeasure"/>.</summary>
    public bool IsNamedFurniture { get; set; }

    /// <summary>Whether it or an element above it is furniture; set by <see cref="ProseMeasure"/>.</summary>
    public bool IsAside { get; set; }

    public PageNode Add(string childName, string text = "")
    {
        var child = new PageNode(childName, this) { Text = text };
        (_children ??= []).Add(child);
        return child;
    }

    public string? Attribute(string attribute) => _attributes?.GetValueOrDefault(attribute);

    public void SetAttribute(string attribute, string value) =>
        (_attributes ??= new Dictionary<string, string>(StringComparer.Ordinal))[attribute] =
            value.Length <= LongestAttribute ? value : value[..LongestAttribute];

    /// <summary>This node and all below it, parents first, in the order of the page.</summary>
    public IEnumerable<PageNode> SelfAndDescendants()
    {
        var pending = new Stack<PageNode>([this]);
        while (pending.TryPop(out PageNode? node))
        {
            yield return node;
            for (int i = node.Children.Count - 1; i >= 0; i--)
            {
                pending.Push(node.Children[i]);
            }
        }
    }
}
