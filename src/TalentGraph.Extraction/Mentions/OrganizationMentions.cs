using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Finds organizations by the head of their name: "X University", "Ministry of Y", "Z Labs", "W Capital".</summary>
internal sealed class OrganizationMentions
{
    private const int LongestName = 12;

    private readonly OrganizationHeads _heads;
    private readonly WordSet _titles;
    private readonly WordSet _roles;
    private readonly WordSet _roleWords;
    private readonly WordSet _common;
    private readonly WordSet _det;

    public OrganizationMentions(ExtractionLexicon lexicon)
    {
        _heads = new OrganizationHeads(lexicon.Classes);
        _titles = lexicon.Classes["title"];
        _roles = lexicon.Classes["role-head"];
        _roleWords = lexicon.Classes["role-word"];
        _common = lexicon.Classes["common"];
        _det = lexicon.Classes["det"];
    }

    /// <summary>Adds the organizations that a run of capitalised words names.</summary>
    public void Find(ArticleText article, Sentence sentence, NameRun run, Coverage known, List<MentionDraft> found)
    {
        int from = run.First;
        for (int i = run.First; i < run.End; i++)
        {
            bool isHead = _heads.TryGet(article.Tokens.Words[i], out EntityKind kind, out string subkind, out bool takesOf);
            bool extended = takesOf && known[i] is { Length: > 1 } part && part.End == i + 1;
            if (!isHead || (known[i] is { Length: > 1 } && !extended))
            {
                continue;
            }

            // "Labs Inc", "Technology Group": the last head of a row counts.
            bool more = i + 1 < run.End && _heads.TryGet(article.Tokens.Words[i + 1], out _, out _, out _);
            if (more)
            {
                continue;
            }

            if (run.End == run.First + 1 && subkind is "legislature" or "government" && known[i] is null
                && i > sentence.First && article.Tokens.Of(i - 1) is "the" or "The" && !FollowedByOf(article, sentence, i))
            {
                // "the Senate", "the Commission": coreference says which, where the article names one in full.
                found.Add(new MentionDraft { First = i, End = i + 1, Kind = kind, Subkind = subkind, Score = 0.6 });
                continue;
            }

            int first = Left(article, from, i, kind, subkind, known);
            first = first == run.First && subkind == "government" ? AcrossAnd(article, sentence, first, known) : first;
            int end = takesOf ? WithOf(article, sentence, i + 1, subkind, known) : i + 1;
            if (IsName(article, run, first, i, end, kind, known) && (!extended || end > i + 1))
            {
                found.Add(new MentionDraft { First = first, End = end, Kind = kind, Subkind = subkind, Score = 0.75 });
                from = end;
                i = Math.Max(i, end - 1);
            }
        }
    }

    private bool IsName(ArticleText article, NameRun run, int first, int head, int end, EntityKind kind, Coverage known)
    {
        if (end - first < 2 || end - first > LongestName || (first == head && end == head + 1))
        {
            return false;
        }

        if (kind == EntityKind.Institution)
        {
            return first < head || end > head + 1;
        }

        // "China AI", "Chinese Labs", "Applied AI": a place, a field or an ordinary word is no name of a firm.
        for (int i = first; i < head; i++)
        {
            bool plain = known.IsPlace(i) || known[i] is { Kind: EntityKind.Technology } || article.In(_common, i)
                || article.In(_roleWords, i) || article.IsHyphen(i) || (i > run.First && article.IsHyphen(i - 1));
            if (!plain)
            {
                return !(run.StartsSentence && i == run.First && head == i + 1 && article.In(_common, i));
            }
        }

        return false;
    }

    private int Left(ArticleText article, int from, int head, EntityKind kind, string subkind, Coverage known)
    {
        int first = head;
        while (first > from)
        {
            int before = first - 1;
            bool role = article.In(_titles, before) || (article.In(_roles, before) && kind == EntityKind.Firm);
            bool demonym = subkind == "government" && known[before] is { Form: MentionForm.Demonym };
            bool otherName = known[before] is { Kind: not EntityKind.Hub and not EntityKind.Technology, Score: >= 0.9 } other && kind == EntityKind.Institution
                && !(subkind == "legislature" && other.Subkind == "legislature") && other.End <= head;
            if (role || demonym || (otherName && subkind is not ("university" or "research_institute" or "nonprofit")))
            {
                break;
            }

            first--;
        }

        while (first < head && (article.Tokens.Tokens[first].Kind == TokenKind.Mark || article.In(_det, first)))
        {
            first++;
        }

        return first;
    }

    private static bool FollowedByOf(ArticleText article, Sentence sentence, int head) =>
        head + 2 < sentence.End && article.Tokens.Of(head + 1) is "of" or "for" or "on" && article.IsNameWord(head + 2);

    // "Human Resources and Social Security Bureau"
    private int AcrossAnd(ArticleText article, Sentence sentence, int first, Coverage known)
    {
        int and = first - 1;
        bool joins = and - 1 > sentence.First && article.Tokens.Of(and) is "and" && article.IsNameWord(and - 1)
            && known[first] is null or { Kind: EntityKind.Technology } && known[and - 1] is null or { Kind: EntityKind.Technology };
        if (!joins)
        {
            return first;
        }

        int start = and - 1;
        while (start > sentence.First && article.IsNameWord(start - 1) && !article.In(_titles, start - 1) && !article.In(_det, start - 1)
            && known[start - 1] is null or { Kind: EntityKind.Hub, Form: MentionForm.Name } or { Kind: EntityKind.Technology })
        {
            start--;
        }

        return start;
    }

    // "of X", "for X and Y", "of X of Y", as long as no other name begins.
    private int WithOf(ArticleText article, Sentence sentence, int end, string subkind, Coverage known)
    {
        bool onlyOf = subkind == "university";
        while (end + 1 < sentence.End && article.Tokens.Of(end) is "of" or "for" or "on" or "de" or "der" or "di" or "della" or "für")
        {
            if (onlyOf && article.Tokens.Of(end) is "for" or "on")
            {
                break;
            }

            int next = article.Tokens.Of(end + 1) is "the" ? end + 2 : end + 1;
            if (next >= sentence.End || !article.IsNameWord(next) || known[next] is { Kind: EntityKind.Firm or EntityKind.Person or EntityKind.Institution })
            {
                break;
            }

            end = Words(article, sentence, next, known);
        }

        return end;
    }

    private int Words(ArticleText article, Sentence sentence, int at, Coverage known)
    {
        int end = at;
        while (end < sentence.End)
        {
            if (article.IsNameWord(end) && !article.In(_titles, end) && !(article.In(_roles, end) && end > at))
            {
                end++;
            }
            else if (end > at && end + 1 < sentence.End && JoinsWord(article, end, known))
            {
                end += 2;
            }
            else if (end > at && IsInnerComma(article, sentence, end, known))
            {
                end += 2;
            }
            else if (end > at && article.IsHyphen(end) && article.IsNameWord(end + 1))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // "Trade, Industry and Energy"
    private bool IsInnerComma(ArticleText article, Sentence sentence, int at, Coverage known)
    {
        if (!article.Tokens.Is(at, ',') || at + 3 >= sentence.End || known[at + 1] is not null)
        {
            return false;
        }

        int next = at + 1;
        while (next < sentence.End && article.IsNameWord(next) && next - at < 4)
        {
            next++;
        }

        return next > at + 1 && next + 1 < sentence.End && article.Tokens.Of(next) is "and" && article.IsNameWord(next + 1)
            && known[next + 1] is null or { Kind: EntityKind.Technology } && !article.In(_roles, at + 1);
    }

    // "Science and Technology", "Commerce, Industry and …", but not "Toronto and Google".
    private bool JoinsWord(ArticleText article, int at, Coverage known)
    {
        ReadOnlySpan<char> word = article.Tokens.Of(at);
        return word is "and" or "&" && article.IsNameWord(at + 1)
            && known[at + 1] is null or { Kind: EntityKind.Technology }
            && known[at - 1] is null or { Kind: EntityKind.Technology or EntityKind.Institution }
            && !_heads.TryGet(article.Tokens.Words[Math.Min(at + 2, article.Tokens.Words.Length - 1)], out _, out _, out _);
    }
}
