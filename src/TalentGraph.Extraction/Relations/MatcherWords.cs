using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations;

/// <summary>What the matcher must know of words: where clauses break, what may stand before a verb, what a name may end a phrase with.</summary>
internal sealed class MatcherWords(WordClasses classes)
{
    private const int WordsAfterPossessive = 4;

    private readonly WordSet _filler = classes["filler"];
    private readonly WordSet _heard = classes["heard"];
    private readonly WordSet _prep = classes["prep"];
    private readonly WordSet _headShift = classes["head-shift"];
    private readonly WordSet _units = classes["unit-noun"];
    private readonly WordSet _function = classes["function"];
    private readonly WordSet _det = classes["det"];

    /// <summary>The number of the word "by".</summary>
    public int By { get; } = classes["by"].Single();

    /// <summary>Whether a token may stand between a subject and its verb.</summary>
    public bool IsFiller(SentenceView view, int at) => at < view.Sentence.End && (view.Article.In(_filler, at) || IsHearsay(view, at));

    /// <summary>Whether a token is a function word.</summary>
    public bool IsFunction(SentenceView view, int at) => view.Article.In(_function, at);

    /// <summary>Whether a gap may not go over this token.</summary>
    public static bool BreaksClause(SentenceView view, int at) => view.Is(at, ';') || view.Is(at, ':') || view.Is(at, '.') || view.Is(at, '“') || view.Is(at, '”')
        || view.Is(at, '"') || view.Is(at, '—') || view.Is(at, '!') || view.Is(at, '?') || view.Is(at, '(');

    /// <summary>Whether an apposition may not go over this token.</summary>
    public static bool EndsSentencePart(SentenceView view, int at) =>
        view.Is(at, ';') || view.Is(at, ':') || view.Is(at, '“') || view.Is(at, '”') || view.Is(at, '"');

    /// <summary>Whether a subject may start here: not after a preposition, a possessor or the start of a longer list.</summary>
    public bool StartsClause(SentenceView view, int at)
    {
        int before = at - 1;
        while (before >= view.Sentence.First && view.Article.In(_det, before))
        {
            before--;
        }

        if (before < view.Sentence.First)
        {
            return true;
        }

        if (view.Article.In(_prep, before))
        {
            return view.Article.Tokens.Of(before) is "while" or "since" or "after" or "before" or "as" or "until" or "than";
        }

        ReadOnlySpan<char> word = view.Article.Tokens.Of(before);
        if (word is "'s" or "’s" || view.Article.IsHyphen(before))
        {
            return false;
        }

        // Inside a longer list, or a description of the name before.
        bool listed = word is "and" or "or" or "," && view.StartingAt(at) is { } here && view.Covering(before - 1) is { } other && SameSort(here, other);
        return !listed;
    }

    /// <summary>Whether a phrase may be the last thing of a pattern: the name itself is meant, not something named after it.</summary>
    public bool CanEnd(SentenceView view, NounPhrase phrase, ref int end)
    {
        if (end >= view.Sentence.End)
        {
            return true;
        }

        ReadOnlySpan<char> next = view.Article.Tokens.Of(end);
        if (next is "'s" or "’s" or "'" or "’")
        {
            return phrase.Members[^1].Kind != EntityKind.Person && UnitFollows(view, end + 1);
        }

        if (view.Is(end, '-') && view.Article.IsGlued(end))
        {
            return false;
        }

        return !(view.Article.In(_headShift, end) && view.Article.Tokens.Tokens[end].Kind == TokenKind.Word) || phrase.Members[^1].Kind == EntityKind.Technology;
    }

    /// <summary>Whether two mentions are of one kind, firms and institutions being one.</summary>
    public static bool SameSort(MentionDraft a, MentionDraft b) => a.Kind == b.Kind
        || (a.Kind is EntityKind.Firm or EntityKind.Institution && b.Kind is EntityKind.Firm or EntityKind.Institution);

    // "is said to have", "is expected to"
    private bool IsHearsay(SentenceView view, int at) =>
        view.Article.In(_heard, at) && at + 1 < view.Sentence.End && view.Article.Tokens.Of(at + 1) is "to";

    private bool UnitFollows(SentenceView view, int from)
    {
        for (int i = from; i < Math.Min(from + WordsAfterPossessive, view.Sentence.End); i++)
        {
            if (view.Article.In(_units, i))
            {
                return true;
            }

            if (view.StartingAt(i) is { Kind: not EntityKind.Technology and not EntityKind.Hub } || view.Article.In(_prep, i))
            {
                return false;
            }
        }

        return false;
    }
}
