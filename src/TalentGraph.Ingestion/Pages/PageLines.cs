using System.Text;

namespace TalentGraph.Ingestion.Pages;

/// <summary>Writes the text of an element, one block a line; lists keep their marks, furniture is left out.</summary>
internal sealed class PageLines
{
    private const double MostOfText = 0.4;
    private const int ShortLink = 200;

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private readonly int _prose;

    private PageLines(int prose) => _prose = prose;

    public static string Of(PageNode main)
    {
        var lines = new PageLines(main.ProseLength);
        lines.Write(main);
        lines.EndLine();
        return lines._text.ToString();
    }

    // The depth of the tree is bounded by PageParser.MaxDepth.
    private void Write(PageNode node)
    {
        if (node.IsText)
        {
            Append(node.Text);
            return;
        }

        if (node.Name is "br" or "hr")
        {
            EndLine();
            return;
        }

        bool block = BlockElements.Contains(node.Name);
        if (block)
        {
            EndLine();
        }

        if (node.Name == "li")
        {
            _line.Append("- ");
        }

        foreach (PageNode child in node.Children.Where(IsKept))
        {
            Write(child);
        }

        if (block)
        {
            EndLine();
        }
        else if (node.Name is "td" or "th")
        {
            Append(" ");
        }
    }

    private bool IsKept(PageNode node) =>
        node.IsText || !(PageFurniture.IsNeverText(node) || IsNamedFurniture(node) || IsListOfLinks(node) || IsLoneLink(node));

    private bool IsNamedFurniture(PageNode node) =>
        node.ProseLength < Math.Max(_prose * MostOfText, 1) && node.IsNamedFurniture;

    private static bool IsListOfLinks(PageNode node) =>
        node.Name is "ul" or "ol" && node.Children.Count > 1 && node.ProseLength * 4 < node.TextLength;

    // "Read also: …" as a paragraph that is one link; a linked headline or a linked sentence is text.
    private static bool IsLoneLink(PageNode node) =>
        node.Name == "p" && node.ProseLength <= 1 && node.TextLength is > 1 and < ShortLink && !EndsSentence(node);

    private static bool EndsSentence(PageNode node)
    {
        string last = node.SelfAndDescendants().Last(child => child.IsText && !string.IsNullOrWhiteSpace(child.Text)).Text.TrimEnd();
        return last[^1] is '.' or '!' or '?' or '。' or '"' or '”';
    }

    private void Append(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                _line.Append(c);
            }
            else if (_line.Length > 0 && _line[^1] != ' ')
            {
                _line.Append(' ');
            }
        }
    }

    private void EndLine()
    {
        string line = _line.ToString().Trim();
        _line.Clear();
        if (line.Length == 0 || line == "-")
        {
            return;
        }

        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(line);
    }
}
