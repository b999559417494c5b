using System.Collections.Frozen;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace TalentGraph.Ingestion.Pages;

/// <summary>
/// Builds the tree of a page from the tokens of the HTML tokenizer. The tree construction of the HTML standard is left out on
/// purpose: its formatting lists and scopes take quadratic time on hostile pages, and only blocks and their text are wanted here.
/// Time is linear; no script runs and nothing is loaded.
/// </summary>
internal static class PageParser
{
    /// <summary>Deeper elements become children of the deepest one that counts, as in browsers.</summary>
    public const int MaxDepth = 256;

    /// <summary>A page with more tags and runs of text is refused.</summary>
    public const int MaxTokens = 400_000;

    private const int MaxAttributes = 24;

    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.Ordinal,
        "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr");

    private static readonly FrozenSet<string> Wanted = FrozenSet.Create(
        StringComparer.Ordinal,
        "class", "id", "role", "lang", "name", "property", "content", "rel", "href", "datetime", "type", "itemprop", "hidden",
        "aria-hidden", "style", "pubdate");

    // The start of an element of the key closes the last open one of the value, unless a barrier stands between.
    private static readonly FrozenDictionary<string, string[]> Closes = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["li"] = ["li"],
        ["dt"] = ["dt", "dd"],
        ["dd"] = ["dt", "dd"],
        ["tr"] = ["tr"],
        ["td"] = ["td", "th"],
        ["th"] = ["td", "th"],
        ["option"] = ["option"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Barriers = FrozenSet.Create(
        StringComparer.Ordinal, "ul", "ol", "dl", "table", "select", "html", "body", "article", "section", "main");

    /// <summary>The tree of <paramref name="html"/>; absent when it has too many tags.</summary>
    public static PageNode? Parse(string html)
    {
        using var source = new TextSource(html);
        HtmlTokenizer tokenizer = Tokenizer(source);
        var root = new PageNode("#document", null);
        List<PageNode> open = [root];
        for (int tokens = 0; tokens <= MaxTokens; tokens++)
        {
            HtmlToken token = tokenizer.Get();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return root;
                case HtmlTokenType.StartTag:
                    tokenizer.State = Open(token.AsTag(), open);
                    break;
                case HtmlTokenType.EndTag:
                    Close(token.Name, open);
                    break;
                case HtmlTokenType.Character:
                    open[^1].Add(PageNode.TextName, token.Data);
                    break;
            }
        }

        return null;
    }

    private static HtmlTokenizer Tokenizer(TextSource source) => new(source, HtmlEntityProvider.Resolver)
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        ShouldEmitAttribute = (ref token, name) =>
            token.Attributes.Count < MaxAttributes && Wanted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span),
    };

    private static HtmlParseMode Open(HtmlTagToken tag, List<PageNode> open)
    {
        CloseImplied(tag.Name, open);
        PageNode node = open[^1].Add(tag.Name);
        foreach (HtmlAttributeToken attribute in tag.Attributes)
        {
            node.SetAttribute(attribute.Name, attribute.Value);
        }

        if (!Void.Contains(tag.Name) && !tag.IsSelfClosing && open.Count < MaxDepth)
        {
            open.Add(node);
        }

        return tag.Name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "title" or "textarea" when !tag.IsSelfClosing => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
    }

    private static void CloseImplied(string name, List<PageNode> open)
    {
        if (open[^1].Name == "p" && BlockElements.Contains(name))
        {
            open.RemoveAt(open.Count - 1);
        }

        if (!Closes.TryGetValue(name, out string[]? closed))
        {
            return;
        }

        for (int i = open.Count - 1; i > 0 && !Barriers.Contains(open[i].Name); i--)
        {
            if (closed.Contains(open[i].Name))
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
        }
    }

    private static void Close(string name, List<PageNode> open)
    {
        int at = open.FindLastIndex(node => node.Name == name);
        if (at > 0)
        {
            open.RemoveRange(at, open.Count - at);
        }
    }
}
