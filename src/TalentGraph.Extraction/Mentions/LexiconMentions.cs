using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Finds the lexicon's entities and demonyms; forms that are also common words only where the context supports them.</summary>
internal sealed class LexiconMentions(ExtractionLexicon lexicon)
{
    private readonly ContextSupport _context = new(lexicon.Classes);
    private readonly WordSet _study = lexicon.Classes["study-noun"];
    private readonly WordSet _common = lexicon.Classes["common"];

    /// <summary>The candidates of an article, in text order, none overlapping another.</summary>
    public List<MentionDraft> Find(ArticleText article, TaggedNames tagged)
    {
        var found = new List<MentionDraft>();
        var unsure = new List<(MentionDraft Draft, bool Supported)>();
        foreach (Sentence sentence in article.Sentences)
        {
            for (int i = sentence.First; i < sentence.End;)
            {
                List<LexiconForm>? forms = lexicon.Phrases.Longest(article.Tokens, i, sentence.End, out int next);
                if (forms is null)
                {
                    i++;
                    continue;
                }

                // "Cambridge, Massachusetts" names two places; the form only tells which Cambridge.
                next = forms[0].Entry.Kind == EntityKind.Hub ? CommaIn(article, i, next) ?? next : next;
                if (!IsPartOfCompound(article, i, forms[0]))
                {
                    Place(article, sentence, forms, i, next, tagged, found, unsure);
                }

                i = next;
            }
        }

        AddSupported(article, found, unsure);
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    private static int? CommaIn(ArticleText article, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (article.Tokens.Is(i, ','))
            {
                return i;
            }
        }

        return null;
    }

    // "K-Tech Pass", "Arquero-Lund" and "non-Chinese", but not the second place of "US-China".
    private bool IsPartOfCompound(ArticleText article, int first, LexiconForm form)
    {
        if (first < 2 || !article.IsHyphen(first - 1))
        {
            return false;
        }

        bool besidePlace = lexicon.Phrases.Longest(article.Tokens, first - 2, first - 1, out _) is { } other && other[0].Entry.Kind == EntityKind.Hub;
        return form.Entry.Kind != EntityKind.Hub || !besidePlace;
    }

    private void Place(
        ArticleText article, Sentence sentence, List<LexiconForm> forms, int first, int end,
        TaggedNames tagged, List<MentionDraft> found, List<(MentionDraft Draft, bool Supported)> unsure)
    {
        if (forms.Find(form => !form.NeedsContext) is { } sure)
        {
            if (!IsOrdinaryWord(article, sentence, sure, first, end))
            {
                found.Add(Draft(sure, first, end, 0.95));
            }

            return;
        }

        LexiconForm? supported = forms.Find(form => tagged.Support(form.Entry.Kind, first, end))
            ?? forms.Find(form => !tagged.Oppose(form.Entry.Kind, first, end) && _context.Supports(article, sentence, form.Entry.Kind, first, end));
        LexiconForm chosen = supported ?? forms[0];
        unsure.Add((Draft(chosen, first, end, supported is null ? 0.5 : 0.8), supported is not null));
    }

    // A capitalised form at the start of a sentence may be an ordinary word there, and so may any word of a line in capitals.
    private bool IsOrdinaryWord(ArticleText article, Sentence sentence, LexiconForm form, int first, int end)
    {
        if (form.Capitals == 0 || end != first + 1 || !article.In(_common, first))
        {
            return IsFieldOfStudy(article, sentence, form, first);
        }

        bool inCapitals = sentence.End > sentence.First + 1 && article.Tokens.Tokens[sentence.First].IsAllCaps && article.Tokens.Tokens[sentence.End - 1].IsAllCaps;
        return inCapitals || (first == sentence.First && !article.Tokens.Tokens[first].IsAllCaps);
    }

    // "a professor of computer science", "a degree in robotics": what someone studied or teaches.
    private bool IsFieldOfStudy(ArticleText article, Sentence sentence, LexiconForm form, int first) =>
        form.Entry.Kind == EntityKind.Technology && form.Capitals == 0 && first - 2 >= sentence.First
        && article.Tokens.Of(first - 1) is "of" or "in" && article.In(_study, first - 2);

    private static MentionDraft Draft(LexiconForm form, int first, int end, double score) => new()
    {
        First = first,
        End = end,
        Kind = form.Entry.Kind,
        Subkind = form.Entry.Subkind,
        Entry = form.Entry,
        Form = form.Demonym ? MentionForm.Demonym : MentionForm.Name,
        Score = form.Demonym ? score - 0.1 : score,
        IsLowerCaseForm = form.Capitals == 0,
    };

    // One supported mention speaks for the entity's other mentions in the article.
    private static void AddSupported(
        ArticleText article, List<MentionDraft> found, List<(MentionDraft Draft, bool Supported)> unsure)
    {
        var known = new HashSet<LexiconEntry>(ReferenceEqualityComparer.Instance);
        known.UnionWith(found.Where(draft => draft.Form == MentionForm.Name).Select(draft => draft.Entry!));
        known.UnionWith(unsure.Where(pair => pair.Supported).Select(pair => pair.Draft.Entry!));
        foreach ((MentionDraft draft, bool supported) in unsure)
        {
            if (supported || (known.Contains(draft.Entry!) && article.IsNameWord(draft.First)))
            {
                found.Add(draft);
            }
        }
    }
}
