using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Finds all names of an article: lexicon first, then grammars, the trained tagger, and what the context types; longer beats shorter.</summary>
internal sealed class MentionFinder(ExtractionLexicon lexicon, NameTagger? tagger)
{
    private const double TitleCaseShare = 0.6;

    private readonly TaggedNameReader? _tagger = tagger is null ? null : new TaggedNameReader(tagger);
    private readonly TaggedMentions _tagged = new(lexicon);
    private readonly LexiconMentions _known = new(lexicon);
    private readonly NameRuns _runs = new(lexicon);
    private readonly PersonMentions _persons = new(lexicon);
    private readonly OrganizationMentions _organizations = new(lexicon);
    private readonly HubMentions _hubs = new(lexicon);
    private readonly PolicyMentions _policies = new(lexicon);
    private readonly UnknownNameMentions _unknown = new(lexicon);
    private readonly GovernmentMentions _governments = new(lexicon);
    private readonly MetonymResolver _metonyms = new(lexicon);
    private readonly WordSet _function = lexicon.Classes["function"];

    /// <summary>The mentions in text order; only one that may nest lies inside another.</summary>
    public List<MentionDraft> Find(ArticleText article)
    {
        TaggedNames tagged = _tagger?.Read(article) ?? TaggedNames.None;
        List<MentionDraft> candidates = _known.Find(article, tagged);
        var known = new Coverage(article.Tokens.Words.Length, candidates);
        var runs = new List<(Sentence Sentence, NameRun Run)>();
        foreach (Sentence sentence in article.Sentences)
        {
            bool inTitleCase = IsTitleCase(article, sentence);
            _policies.FindInSentence(article, sentence, known, candidates);
            foreach (NameRun run in _runs.Of(article, sentence))
            {
                _persons.Find(article, sentence, run, known, inTitleCase, candidates);
                if (!inTitleCase)
                {
                    _organizations.Find(article, sentence, run, known, candidates);
                    _hubs.Find(article, run, known, candidates);
                    _policies.FindInRun(article, sentence, run, known, candidates);
                    runs.Add((sentence, run));
                }
            }
        }

        _tagged.Find(article, tagged, known, candidates);
        DropFieldsInsideNames(article, runs, known, candidates);
        List<MentionDraft> chosen = Choose(article, candidates, out List<MentionDraft> nested);
        var covered = new Coverage(article.Tokens.Words.Length, chosen);
        _unknown.Find(article, runs, covered, chosen);
        DropPartsOfUnknownNames(article, runs, new Coverage(article.Tokens.Words.Length, chosen), chosen);
        _governments.Find(article, chosen, nested);
        chosen.AddRange(nested);
        chosen.Sort(ByPlace);
        _metonyms.Resolve(article, chosen);
        return chosen;
    }

    /// <summary>Text order; of two mentions that start together the longer comes first.</summary>
    public static int ByPlace(MentionDraft a, MentionDraft b) =>
        a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End);

    private static List<MentionDraft> Choose(ArticleText article, List<MentionDraft> candidates, out List<MentionDraft> nested)
    {
        var order = candidates.OrderByDescending(draft => draft.Length).ThenByDescending(draft => draft.Score).ThenBy(draft => draft.First);
        var taken = new MentionDraft?[article.Tokens.Words.Length];
        var chosen = new List<MentionDraft>();
        nested = [];
        foreach (MentionDraft draft in order)
        {
            Span<MentionDraft?> place = taken.AsSpan(draft.First, draft.Length);
            if (place.IndexOfAnyExcept((MentionDraft?)null) < 0)
            {
                place.Fill(draft);
                chosen.Add(draft);
            }
            else if (draft.Kind == EntityKind.Hub && place[0] is { Kind: EntityKind.Policy, Subkind: "export_control" } policy && policy.First == draft.First)
            {
                nested.Add(draft);
            }
        }

        return chosen;
    }

    // "Lidar" in "Haifu Lidar": a field that is capitalised beside an unknown name is a part of it.
    private static void DropFieldsInsideNames(
        ArticleText article, List<(Sentence Sentence, NameRun Run)> runs, Coverage known, List<MentionDraft> candidates)
    {
        var dropped = new HashSet<MentionDraft>();
        foreach ((_, NameRun run) in runs)
        {
            for (int i = run.First + 1; i < run.End; i++)
            {
                bool field = known[i] is { Kind: EntityKind.Technology, Length: 1, IsLowerCaseForm: true } && !article.Tokens.Tokens[i].IsAllCaps;
                if (field && IsUnknown(article, known, i - 1))
                {
                    dropped.Add(known[i]!); // a field covers the token, as the line above says
                }
            }
        }

        candidates.RemoveAll(dropped.Contains);
    }

    // "Paris" in a name of which the rest is unknown is not the city.
    private static void DropPartsOfUnknownNames(
        ArticleText article, List<(Sentence Sentence, NameRun Run)> runs, Coverage covered, List<MentionDraft> chosen)
    {
        foreach ((_, NameRun run) in runs)
        {
            for (int i = run.First; i < run.End; i++)
            {
                if (covered[i] is not { Kind: EntityKind.Hub, Form: MentionForm.Name } hub || hub.First != i)
                {
                    continue;
                }

                bool right = hub.End < run.End && IsUnknown(article, covered, hub.End);
                bool left = hub.First > run.First && IsUnknown(article, covered, hub.First - 1);
                if (right || left)
                {
                    chosen.Remove(hub);
                }
            }
        }
    }

    private static bool IsUnknown(ArticleText article, Coverage covered, int token) => covered[token] is null
        && article.Tokens.Words[token] == Vocabulary.Unknown && article.Tokens.Tokens[token].Kind == TokenKind.Word
        && !article.Tokens.Tokens[token].IsAllCaps;

    private bool IsTitleCase(ArticleText article, Sentence sentence)
    {
        if (sentence.Kind != UnitKind.Heading)
        {
            return false;
        }

        int words = 0;
        int capitals = 0;
        for (int i = sentence.First + 1; i < sentence.End; i++)
        {
            if (article.Tokens.Tokens[i] is { Kind: TokenKind.Word, Length: > 3 } && !article.In(_function, i))
            {
                words++;
                capitals += article.IsNameWord(i) ? 1 : 0;
            }
        }

        return words >= 2 && capitals >= words * TitleCaseShare;
    }
}
