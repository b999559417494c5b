using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations;

/// <summary>Reads descriptions of positions: "a former senior AI researcher", "co-founder and chief executive", "head of research".</summary>
internal sealed class RoleReader(WordClasses classes)
{
    private const int LongestRole = 12;

    private readonly WordSet _heads = classes["role-head"];
    private readonly WordSet _words = classes["role-word"];
    private readonly WordSet _det = classes["det"];
    private readonly WordSet _past = classes["past-cue"];
    private readonly WordSet _function = classes["function"];

    /// <summary>Adds the ends of the roles that start at a token, the longest first.</summary>
    public void Read(SentenceView view, int at, List<int> ends)
    {
        ends.Clear();
        int i = view.Article.In(_det, at) ? at + 1 : at;
        int limit = Math.Min(i + LongestRole, view.Sentence.End);
        bool headSeen = false;
        while (i < limit && IsPart(view, i, headSeen))
        {
            headSeen |= view.Article.In(_heads, i);
            i++;
            if (headSeen && IsEnd(view, i))
            {
                ends.Add(i);
            }
        }

        ends.Reverse();
    }

    /// <summary>Whether the tokens of a role say that it is over.</summary>
    public bool IsPast(SentenceView view, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (view.Article.In(_past, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The role's words without determiner and "former".</summary>
    public string? Text(SentenceView view, int first, int end)
    {
        while (first < end && (view.Article.In(_det, first) || view.Article.In(_past, first) || view.Article.Tokens.Tokens[first].Kind == TokenKind.Mark))
        {
            first++;
        }

        return first < end ? view.Article.Slice(first, end) : null;
    }

    // A role ends where its head ends, or where what it is a head of ends.
    private bool IsEnd(SentenceView view, int end) => view.Article.In(_heads, end - 1)
        || (!view.Article.In(_function, end - 1) && view.Article.Tokens.Tokens[end - 1].Kind == TokenKind.Word);

    private bool IsPart(SentenceView view, int token, bool headSeen)
    {
        Token shape = view.Article.Tokens.Tokens[token];
        if (shape.Kind == TokenKind.Mark)
        {
            return view.Article.IsHyphen(token);
        }

        if (view.Covering(token) is { } mention)
        {
            return mention.Kind == EntityKind.Technology || mention.Form == MentionForm.Demonym;
        }

        if (view.Article.In(_heads, token) || view.Article.In(_words, token))
        {
            return true;
        }

        ReadOnlySpan<char> word = view.Article.Tokens.Of(token);
        if (headSeen && word is "of" or "and" or "for" or "in")
        {
            return token + 1 < view.Sentence.End && view.StartingAt(token + 1) is null or { Kind: EntityKind.Technology }
                && !view.Article.In(_det, token + 1);
        }

        return shape.Kind == TokenKind.Word && !view.Article.In(_function, token) && !shape.IsCapitalised;
    }
}
