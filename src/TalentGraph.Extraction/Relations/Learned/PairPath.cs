using TalentGraph.Extraction.Mentions;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>What stands between two mentions, shortened: names by their sort, brackets and the rest of a list left out.</summary>
internal sealed class PairPath(WordTraits traits)
{
    /// <summary>Hashes of stems, or of the sort of a name.</summary>
    public List<uint> Stems { get; } = [];

    /// <summary>Hashes of the first class of each word, of the stem of a word of grammar, or 0.</summary>
    public List<uint> Classes { get; } = [];

    /// <summary>The token of each.</summary>
    public List<int> Tokens { get; } = [];

    /// <summary>Whether others stand in a list with the first or the second.</summary>
    public bool InList { get; private set; }

    /// <summary>Reads the path of a pair.</summary>
    public void Read(SentenceView view, MentionPair pair)
    {
        Stems.Clear();
        Classes.Clear();
        Tokens.Clear();
        InList = false;
        int from = AfterList(view, pair);
        int end = BeforeList(view, pair, from);
        for (int at = from; at < end; at++)
        {
            if (view.StartingAt(at) is { } mention)
            {
                uint sort = SortOf(mention);
                Add(sort, sort, at);
                at = mention.End - 1;
            }
            else if (view.Is(at, '(') && Closing(view, at, end) is { } closing)
            {
                at = closing;
            }
            else if (!traits.IsSkipped(view.Article, at))
            {
                Word(view, at);
            }
        }
    }

    /// <summary>Hash of what a mention is, firms and institutions being one.</summary>
    public static uint SortOf(MentionDraft mention) => mention.Form == MentionForm.Demonym ? 7u
        : mention.Kind == EntityKind.Institution ? 1u + (uint)EntityKind.Firm
        : 1u + (uint)mention.Kind;

    private void Word(SentenceView view, int at)
    {
        uint stem = WordTraits.Stem(view.Article, at);
        ReadOnlySpan<uint> classes = traits.Classes(view.Article, at);
        bool isGrammar = view.Article.Tokens.Words[at] != Lexicon.Vocabulary.Unknown && classes.IsEmpty;
        Add(stem, classes.IsEmpty ? isGrammar ? stem : 0 : classes[0], at);
    }

    private void Add(uint stem, uint words, int token)
    {
        Stems.Add(stem);
        Classes.Add(words);
        Tokens.Add(token);
    }

    // "A, B and C hired": from A, the path begins behind C.
    private int AfterList(SentenceView view, MentionPair pair)
    {
        int at = pair.First.End;
        while (Joined(view, at, pair.Second.First) is { } next && next < pair.Second.First
            && view.StartingAt(next) is { } other && SortOf(other) == SortOf(pair.First))
        {
            at = other.End;
            InList = true;
        }

        return at;
    }

    // "hired from A, B and C": to C, the path ends before A.
    private int BeforeList(SentenceView view, MentionPair pair, int from)
    {
        int end = pair.Second.First;
        while (end > from && BackOver(view, end, from) is { } other && SortOf(other) == SortOf(pair.Second))
        {
            end = other.First;
            InList = true;
        }

        return end;
    }

    private static MentionDraft? BackOver(SentenceView view, int end, int from)
    {
        int at = end - 1;
        if (at <= from || !IsJoint(view, at))
        {
            return null;
        }

        at = view.Is(at - 1, ',') ? at - 1 : at;
        return at > from ? view.Covering(at - 1) is { } mention && mention.End == at && mention.First >= from ? mention : null : null;
    }

    private static int? Joined(SentenceView view, int at, int limit)
    {
        int next = at;
        while (next < limit && IsJoint(view, next) && next - at < 2)
        {
            next++;
        }

        return next > at ? next : null;
    }

    private static bool IsJoint(SentenceView view, int at) => view.Article.Tokens.Of(at) is "," or "and" or "or" or "&";

    private static int? Closing(SentenceView view, int open, int end)
    {
        for (int i = open + 1; i < end; i++)
        {
            if (view.Is(i, ')'))
            {
                return i;
            }
        }

        return null;
    }
}
