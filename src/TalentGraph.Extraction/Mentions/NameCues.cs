using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Reads from the words around an unknown name what sort of thing it names.</summary>
internal sealed class NameCues(WordClasses classes)
{
    private const int ApposedWords = 8;

    private readonly WordSet _firmNoun = classes["firm-noun"];
    private readonly WordSet _startupNoun = classes["startup-noun"];
    private readonly WordSet _instNoun = classes["inst-noun"];
    private readonly WordSet _investorNoun = classes["org-investor"];
    private readonly WordSet _techNoun = classes["tech-noun"];
    private readonly WordSet _roles = classes["role-head"];
    private readonly WordSet _leaders = classes["leader-role"];
    private readonly WordSet _employPrep = classes["employ-prep"];
    private readonly WordSet _joinObject = classes["join-object"];
    private readonly WordSet _passive = classes["passive-by"];
    private readonly WordSet _make = classes["make"];
    private readonly WordSet _makes = classes["makes-product"];
    private readonly WordSet _raise = classes["raise"];
    private readonly WordSet _det = classes["det"];
    private readonly WordSet _hire = classes["hire-strict"];
    private readonly WordSet _filler = classes["filler"];
    private readonly WordSet _firmVerbs = classes["firm-verb"];
    private readonly WordSet _placePrep = classes["place-prep"];
    private readonly WordSet _placeNoun = classes["place-noun"];
    private readonly WordSet _pressNoun = classes["press-noun"];
    private readonly WordSet _mayors = classes["mayor"];
    private readonly WordSet _seated = classes["seated"];
    private readonly WordSet _talent = classes["talent"];

    /// <summary>Adds what this occurrence says to what is known of the name.</summary>
    public void Weigh(ArticleText article, Sentence sentence, int first, int end, Coverage known, NameTally tally)
    {
        Before(article, sentence, first, tally);
        Listed(article, sentence, first, end, known, tally);
        if (end + 1 < sentence.End)
        {
            After(article, sentence, end, known, tally);
        }
    }

    private void Before(ArticleText article, Sentence sentence, int first, NameTally tally)
    {
        int before = first - 1;
        if (before < sentence.First || article.Tokens.Tokens[before].IsCapitalised)
        {
            return;
        }

        if (article.In(_startupNoun, before))
        {
            tally.Add(EntityKind.Firm, "startup", 1);
        }
        else if (article.Tokens.Of(before) is "lab" or "investor" or "recruiter" or "fund")
        {
            tally.Add(EntityKind.Firm, article.Tokens.Of(before) is "fund" ? "investor" : article.Tokens.Of(before).ToString(), 1);
        }
        else if (article.In(_techNoun, before))
        {
            tally.Add(EntityKind.Technology, "model", 1);
        }
        else if (article.In(_makes, before))
        {
            tally.Add(EntityKind.Technology, "product", 0.7);
        }
        else if (article.In(_firmNoun, before))
        {
            tally.Add(EntityKind.Firm, "company", 1);
        }
        else if (article.In(_instNoun, before))
        {
            tally.Add(EntityKind.Institution, null, 1);
        }
        else if (before > sentence.First && !article.In(_mayors, before - 1) && IsEmployment(article, before))
        {
            tally.Add(EntityKind.Firm, "company", 1);
        }
        else if (article.In(_pressNoun, before))
        {
            tally.Add(EntityKind.Institution, "media", 1);
        }
        else if (article.In(_placePrep, before))
        {
            // "in X" alone is weak: two of them, or one after "based", "lives", "office".
            bool seated = before > sentence.First && article.In(_seated, before - 1);
            tally.Add(EntityKind.Hub, "city", seated ? 1 : 0.5);
        }
        else if (article.Tokens.Of(before) is "of" && before > sentence.First && (article.In(_placeNoun, before - 1) || article.In(_mayors, before - 1)))
        {
            tally.Add(EntityKind.Hub, "city", 1);
        }
    }

    // "Zhipu, Moonshot and MiniMax": what stands in one list is of one sort.
    private void Listed(ArticleText article, Sentence sentence, int first, int end, Coverage known, NameTally tally)
    {
        int left = first - 1;
        left -= left > sentence.First && article.Tokens.Of(left) is "and" or "or" && article.Tokens.Is(left - 1, ',') ? 1 : 0;
        bool joinedLeft = left > sentence.First && (article.Tokens.Is(left, ',') || article.Tokens.Of(left) is "and" or "or");
        bool joinedRight = end + 1 < sentence.End && (article.Tokens.Is(end, ',') || article.Tokens.Of(end) is "and" or "or");
        Vote(joinedLeft ? known[left - 1] : null, tally);
        Vote(joinedRight ? known[article.Tokens.Of(end + 1) is "and" or "or" ? end + 2 : end + 1] : null, tally);
        if (first - 2 > sentence.First && article.Tokens.Of(first - 1) is "as" or "like" or "including" && IntroducesFirms(article, first - 2))
        {
            tally.Add(EntityKind.Firm, "company", 1);
        }
    }

    private bool IntroducesFirms(ArticleText article, int before) =>
        article.In(_firmNoun, article.Tokens.Of(before) is "such" ? before - 1 : before);

    private static void Vote(MentionDraft? neighbour, NameTally tally)
    {
        if (neighbour is { Form: MentionForm.Name, Score: >= 0.8 } && neighbour.Kind is EntityKind.Firm or EntityKind.Institution or EntityKind.Hub)
        {
            tally.Add(neighbour.Kind, neighbour.Kind == EntityKind.Firm ? "company" : neighbour.Kind == EntityKind.Hub ? "city" : null, 0.55);
        }
    }

    private bool IsEmployment(ArticleText article, int before)
    {
        bool role = article.In(_employPrep, before) && article.In(_roles, before - 1);
        bool passive = article.Tokens.Of(before) is "by" && article.In(_passive, before - 1);
        bool from = article.Tokens.Of(before) is "from" && article.In(_talent, before - 1);
        return role || passive || from || article.In(_joinObject, before)
            || (article.Tokens.Of(before) is "at" or "for" && article.Tokens.Of(before - 1) is "worked" or "works" or "working" or "work");
    }

    private void After(ArticleText article, Sentence sentence, int end, Coverage known, NameTally tally)
    {
        if (article.Tokens.Is(end, ','))
        {
            Apposition(article, sentence, end + 1, known, tally);
        }
        else if (article.Tokens.Of(end) is "of" && known[end + 1] is { Kind: EntityKind.Hub, Form: MentionForm.Name })
        {
            tally.Add(EntityKind.Firm, "company", 0.7);
        }
        else if (VerbAfter(article, sentence, end) is { } verb && article.In(_firmVerbs, verb))
        {
            tally.Add(EntityKind.Firm, "company", 0.7);
        }
        else if (article.Tokens.Of(end) is "'s" or "’s" && (article.In(_leaders, end + 1) || article.Tokens.Of(end + 1) is "co" or "valuation" or "engineers" or "researchers" or "investors" or "employees" or "chief"))
        {
            tally.Add(EntityKind.Firm, "company", 1);
        }
        else if (article.In(_techNoun, end))
        {
            tally.Add(EntityKind.Technology, "product", 1);
        }
        else if (article.In(_leaders, end) && article.IsNameWord(end + 1))
        {
            tally.Add(EntityKind.Firm, "company", 1);
        }
        else if ((article.In(_raise, end) && article.Tokens.Is(end + 1, '$')) || (article.In(_hire, end) && !article.Tokens.Tokens[end].IsCapitalised))
        {
            tally.Add(EntityKind.Firm, "company", 1);
        }
    }

    // The verb after auxiliaries and adverbs: "has recently hired".
    private int? VerbAfter(ArticleText article, Sentence sentence, int end)
    {
        int at = end;
        while (at < Math.Min(end + 4, sentence.End) && article.In(_filler, at))
        {
            at++;
        }

        return at < sentence.End && !article.Tokens.Tokens[at].IsCapitalised ? at : null;
    }

    private static bool IsListed(ArticleText article, int at) => at < article.Tokens.Tokens.Length && article.Tokens.Is(at, ',')
        && at + 1 < article.Tokens.Tokens.Length && article.Tokens.Of(at + 1) is "and" or "or";

    // ", a Toronto-based developer of …," or ", which makes …".
    private void Apposition(ArticleText article, Sentence sentence, int at, Coverage known, NameTally tally)
    {
        if (known[at] is { Kind: EntityKind.Hub, Form: MentionForm.Name } place && !IsListed(article, place.End))
        {
            tally.Add(EntityKind.Hub, "city", 0.6);
            return;
        }

        if (article.Tokens.Of(at) is "of" or "based" && at + 1 < sentence.End && (known[at + 1] is { Kind: EntityKind.Hub } || article.Tokens.Of(at) is "based"))
        {
            tally.Add(EntityKind.Firm, "company", 1);
            return;
        }

        if (article.Tokens.Of(at) is "which" or "that" && at + 1 < sentence.End && article.In(_make, at + 1))
        {
            tally.Add(EntityKind.Firm, "company", 0.7);
            return;
        }

        if (!article.In(_det, at) && !article.Tokens.Tokens[at].IsCapitalised)
        {
            return;
        }

        int limit = Math.Min(at + ApposedWords, sentence.End);
        for (int i = at; i < limit && !article.Tokens.Is(i, ',') && !article.Tokens.Is(i, '.') && article.Tokens.Of(i) is not ("of" or "that" or "which" or "and"); i++)
        {
            bool isHead = i + 1 >= sentence.End || article.Tokens.Tokens[i + 1].Kind == TokenKind.Mark
                || article.Tokens.Of(i + 1) is "of" or "that" or "which" or "in" or "based" or "founded" or "backed" or "for" or "with";
            if (isHead && article.In(_firmNoun, i))
            {
                tally.Add(EntityKind.Firm, article.In(_startupNoun, i) ? "startup" : "company", 1);
            }
            else if (isHead && (article.In(_investorNoun, i) || article.Tokens.Of(i) is "investor" or "recruiter" or "lab"))
            {
                tally.Add(EntityKind.Firm, article.Tokens.Of(i) is "recruiter" or "lab" ? article.Tokens.Of(i).ToString() : "investor", 1);
            }
            else if (isHead && article.In(_instNoun, i))
            {
                tally.Add(EntityKind.Institution, null, 1);
            }
            else if (isHead && article.In(_techNoun, i))
            {
                tally.Add(EntityKind.Technology, "model", 1);
            }
        }
    }
}
