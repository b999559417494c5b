using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations;

/// <summary>
/// Reads the phrases that a slot takes: a name, a list of names, and either after a description ("the Paris-based chip startup X",
/// "top firms such as A, B and C", "US labs (A, B)").
/// </summary>
/// <remarks>A hot path.</remarks>
internal sealed class NounPhraseReader(WordClasses classes)
{
    private const int MostPremodifiers = 9;
    private const int LongestBracket = 9;
    private const int MostMembers = 40;

    private readonly WordSet _stop = Union(classes, "prep", "conj", "aux", "pron", "say", "hire-strict", "join", "adv");
    private readonly WordSet _det = classes["det"];
    private readonly WordSet _policyHeads = classes["quote-head"];
    private readonly WordSet _titles = classes["title"];
    private readonly WordSet _lists = classes["list-intro"];
    private readonly WordSet _others = classes["list-other"];
    private readonly WordSet _roleWords = Union(classes, "role-head", "role-word");

    /// <summary>Adds the phrases that start at a token, the fullest first.</summary>
    public void Read(SentenceView view, int at, SlotKinds kinds, List<NounPhrase> found)
    {
        found.Clear();
        if (view.StartingAt(at) is { } mention && Fits(mention, kinds))
        {
            AddList(view, mention, kinds, found);
            AddAfterBracket(view, mention, found);
        }

        int start = SkipPremodifiers(view, at, SlotKinds.None, out bool introduced);
        AddDescribed(view, at, start, introduced, kinds, found);

        // "the French Senate's debate": a possessor can be the one that is meant.
        int possessor = SkipPremodifiers(view, at, kinds, out introduced);
        if (possessor < start)
        {
            AddDescribed(view, at, possessor, introduced, kinds, found);
        }
    }

    private void AddDescribed(SentenceView view, int at, int start, bool introduced, SlotKinds kinds, List<NounPhrase> found)
    {
        if (start > at && view.StartingAt(start) is { } head && Fits(head, kinds) && (introduced || head.Form != MentionForm.Demonym))
        {
            AddList(view, head, kinds, found);
            AddAfterBracket(view, head, found);
        }
    }

    /// <summary>Adds the tokens at which a slot may start: names, and descriptions that introduce a list.</summary>
    public void FindStarts(SentenceView view, List<int> starts)
    {
        starts.Clear();
        for (int i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (view.StartingAt(i) is not null || (SkipPremodifiers(view, i, SlotKinds.None, out bool introduced) > i && introduced))
            {
                starts.Add(i);
            }
        }
    }

    /// <summary>Whether a mention may fill a slot of these kinds.</summary>
    public static bool Fits(MentionDraft mention, SlotKinds kinds) => (kinds & KindOf(mention)) != SlotKinds.None;

    /// <summary>The slots that a mention may fill.</summary>
    public static SlotKinds KindOf(MentionDraft mention)
    {
        if (mention.Form == MentionForm.Demonym)
        {
            return SlotKinds.Demonym;
        }

        SlotKinds kind = mention.Kind switch
        {
            EntityKind.Person => SlotKinds.Person,
            EntityKind.Firm => SlotKinds.Firm,
            EntityKind.Institution => SlotKinds.Institution,
            EntityKind.Hub => SlotKinds.Hub,
            EntityKind.Policy => SlotKinds.Policy,
            _ => mention.Subkind is "model" or "product" ? SlotKinds.Technology | SlotKinds.Product : SlotKinds.Technology,
        };
        bool described = mention.Form == MentionForm.Nominal && (kind & SlotKinds.Organization) != SlotKinds.None;
        return described ? kind | SlotKinds.Nominal : kind;
    }

    private int? AfterHead(SentenceView view, int at)
    {
        int head = view.Is(at, '”') || view.Is(at, '"') ? at + 1 : at;
        return view.Article.In(_policyHeads, head) && head < view.Sentence.End && view.StartingAt(head) is null ? head + 1 : null;
    }

    private void AddAfterBracket(SentenceView view, MentionDraft mention, List<NounPhrase> found)
    {
        MentionDraft[] members = [mention];
        if (mention.Kind == EntityKind.Policy && AfterHead(view, mention.End) is { } headEnd)
        {
            found.Add(new NounPhrase(members, headEnd));
        }

        if (BracketEnd(view, mention.End) is { } end)
        {
            found.Add(new NounPhrase(members, end));
        }

        found.Add(new NounPhrase(members, mention.End));
    }

    private void AddList(SentenceView view, MentionDraft first, SlotKinds kinds, List<NounPhrase> found)
    {
        List<MentionDraft>? members = null;
        int at = BracketEnd(view, first.End) ?? first.End;
        int end = PlaceEnd(view, first) ?? at;
        while (members is null || members.Count < MostMembers)
        {
            int next = AfterSeparator(view, end, out bool last);
            if (next == end)
            {
                break;
            }

            int start = SkipPremodifiers(view, next, SlotKinds.None, out _);
            MentionDraft? mention = view.StartingAt(next) is { } direct && Fits(direct, kinds) ? direct : view.StartingAt(start);
            if (mention is null || !Fits(mention, kinds) || !SameSort(first, mention))
            {
                end = last && view.Article.In(_others, next) ? OthersEnd(view, next) : end;
                break;
            }

            members ??= [first];
            members.Add(mention);
            end = BracketEnd(view, mention.End) ?? PlaceEnd(view, mention) ?? mention.End;
            if (last)
            {
                break;
            }
        }

        if (members is not null)
        {
            found.Add(new NounPhrase([.. members], end));
        }
        else if (end > at && PlaceEnd(view, first) is null)
        {
            found.Add(new NounPhrase([first], end));
        }
    }

    private static bool SameSort(MentionDraft a, MentionDraft b) => Sort(a) == Sort(b);

    private static int Sort(MentionDraft mention) => mention.Kind is EntityKind.Institution ? (int)EntityKind.Firm : (int)mention.Kind;

    // ", " or ", and " or " and "; the same position when there is none.
    private static int AfterSeparator(SentenceView view, int at, out bool last)
    {
        int next = view.Is(at, ',') ? at + 1 : at;
        last = next < view.Sentence.End && view.Article.Tokens.Of(next) is "and" or "or" or "&";
        next += last ? 1 : 0;
        return next;
    }

    // "and other Chinese firms"
    private int OthersEnd(SentenceView view, int at)
    {
        int end = at + 1;
        while (end < Math.Min(at + 6, view.Sentence.End) && IsPremodifier(view, end))
        {
            end++;
        }

        return end;
    }

    // "X of Wuhan" as a member of a list
    private static int? PlaceEnd(SentenceView view, MentionDraft mention)
    {
        bool seated = mention.Kind is EntityKind.Firm or EntityKind.Institution && mention.End < view.Sentence.End
            && view.Article.Tokens.Of(mention.End) is "of" && view.StartingAt(mention.End + 1) is { Kind: EntityKind.Hub, Form: MentionForm.Name };
        return seated ? view.StartingAt(mention.End + 1)!.End : null; // seated says that a place starts there
    }

    private static int? BracketEnd(SentenceView view, int at)
    {
        if (!view.Is(at, '('))
        {
            return null;
        }

        for (int i = at + 1; i < Math.Min(at + LongestBracket, view.Sentence.End); i++)
        {
            if (view.Is(i, ')'))
            {
                return i + 1;
            }
        }

        return null;
    }

    // Moves over determiners, adjectives, nouns and places that describe the name after them.
    private int SkipPremodifiers(SentenceView view, int at, SlotKinds stopAt, out bool introduced)
    {
        introduced = false;
        int i = at;
        int limit = Math.Min(at + MostPremodifiers, view.Sentence.End);
        bool described = false;
        while (i < limit)
        {
            MentionDraft? mention = view.StartingAt(i);
            bool wanted = mention is not null && mention.Form != MentionForm.Demonym && Fits(mention, stopAt);
            if (wanted || (mention is not null && !Describes(view, mention)) || (described && IntroEnd(view, i) is not null))
            {
                break;
            }

            if (mention is not null)
            {
                described = true;
                i = mention.End;
                i += view.Article.Tokens.Tokens.Length > i && view.Article.Tokens.Of(i) is "'s" or "’s" ? 1 : 0;
            }
            else if (IsPremodifier(view, i) && !(i == at && IsPastForm(view, i)))
            {
                described |= !view.Article.In(_det, i);
                i++;
            }
            else
            {
                break;
            }
        }

        if (described && IntroEnd(view, i) is { } intro)
        {
            introduced = true;
            return intro;
        }

        return i;
    }

    // A phrase does not begin with a bare "praised".
    private bool IsPastForm(SentenceView view, int token) => view.Article.Tokens.Tokens[token] is { Kind: TokenKind.Word, IsCapitalised: false, Length: > 4 }
        && view.Article.Tokens.Of(token).EndsWith("ed") && !view.Article.In(_roleWords, token);

    // "such as", "like", "including", or an opening bracket right before a name
    private int? IntroEnd(SentenceView view, int at)
    {
        int i = view.Is(at, ',') ? at + 1 : at;
        if (i < view.Sentence.End && view.Article.Tokens.Of(i) is "such" && i + 1 < view.Sentence.End && view.Article.Tokens.Of(i + 1) is "as")
        {
            return i + 2;
        }

        if (view.Article.In(_lists, i))
        {
            return i + 1;
        }

        return view.Is(at, '(') && view.StartingAt(at + 1) is not null ? at + 1 : null;
    }

    private bool IsPremodifier(SentenceView view, int token)
    {
        if (token >= view.Sentence.End)
        {
            return false;
        }

        Token shape = view.Article.Tokens.Tokens[token];
        return shape.Kind switch
        {
            TokenKind.Mark => view.Article.IsHyphen(token),
            TokenKind.Number => true,
            TokenKind.Word => view.Article.In(_titles, token) || view.Article.In(_det, token)
                || (!view.Article.In(_stop, token) && (!shape.IsCapitalised || view.Article.In(_roleWords, token))),
            _ => false,
        };
    }

    // A place, its adjective or a field before a noun, or a possessor.
    private static bool Describes(SentenceView view, MentionDraft mention)
    {
        if (mention.Form == MentionForm.Demonym || mention.Kind == EntityKind.Technology)
        {
            return true;
        }

        bool possessive = mention.End < view.Sentence.End && view.Article.Tokens.Of(mention.End) is "'s" or "’s";
        bool place = mention.Kind == EntityKind.Hub && mention.End < view.Sentence.End
            && (view.Article.IsHyphen(mention.End) || view.Article.Tokens.Tokens[mention.End].Kind == TokenKind.Word);
        return place || (possessive && mention.Kind is EntityKind.Hub or EntityKind.Firm or EntityKind.Institution);
    }

    private static WordSet Union(WordClasses classes, params ReadOnlySpan<string> names)
    {
        var union = new WordSet();
        foreach (string name in names)
        {
            union.Add(classes[name]);
        }

        return union;
    }
}
