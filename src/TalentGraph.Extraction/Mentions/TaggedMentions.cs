using System.Runtime.InteropServices;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>
/// Makes mentions of the tagger's names. One name is of one class in an article, the one with the most weight; whether an
/// organization is a firm or an institution is told by the head of its name, by the words around it, and by what its name contains.
/// </summary>
internal sealed class TaggedMentions
{
    /// <summary>The chance from which on a name may stand in a claim.</summary>
    public const double ClaimThreshold = 0.7;

    private readonly OrganizationHeads _heads;
    private readonly NameCues _cues;
    private readonly TitleReader _titles;
    private readonly TaggedNameFilter _filter;
    private readonly WordSet _publicBodies;
    private readonly WordSet _det;

    public TaggedMentions(ExtractionLexicon lexicon)
    {
        _heads = new OrganizationHeads(lexicon.Classes);
        _cues = new NameCues(lexicon.Classes);
        _titles = new TitleReader(lexicon.Classes);
        _filter = new TaggedNameFilter(lexicon);
        _publicBodies = lexicon.Classes["public-body"];
        _det = lexicon.Classes["det"];
    }

    /// <summary>Adds a candidate for each name that is certain enough and that the lexicon does not hold.</summary>
    public void Find(ArticleText article, TaggedNames tagged, Coverage known, List<MentionDraft> found)
    {
        var byName = new Dictionary<string, TaggedName>(StringComparer.Ordinal);
        foreach (NameMention name in tagged.Names)
        {
            NameMention trimmed = Trim(article, name, known);
            ref TaggedName? group = ref CollectionsMarshal.GetValueRefOrAddDefault(byName, article.Slice(trimmed.FirstToken, trimmed.EndToken), out _);
            group ??= new TaggedName();
            group.Add(trimmed);
        }

        foreach (TaggedName name in byName.Values)
        {
            if (!_filter.IsOther(article, name.Places[0], known))
            {
                AddName(article, name, known, found);
            }
        }
    }

    // "the European Council" without its article, "Dalgren Motors of Katowice" without its place.
    private NameMention Trim(ArticleText article, NameMention name, Coverage known)
    {
        int first = name.FirstToken + (article.In(_det, name.FirstToken) && name.EndToken > name.FirstToken + 1 ? 1 : 0);
        for (int i = first + 1; i + 1 < name.EndToken; i++)
        {
            bool seated = article.Tokens.Of(i) is "of" && known[i + 1] is { Kind: EntityKind.Hub, Subkind: "city" } place && place.End == name.EndToken
                && !(_heads.TryGet(article.Tokens.Words[i - 1], out EntityKind kind, out _, out _) && kind == EntityKind.Institution) && i > first + 1;
            if (seated)
            {
                return name with { FirstToken = first, EndToken = i };
            }
        }

        return name with { FirstToken = first };
    }

    private void AddName(ArticleText article, TaggedName name, Coverage known, List<MentionDraft> found)
    {
        var tally = new NameTally();
        foreach (NameMention place in name.Places)
        {
            _cues.Weigh(article, SentenceOf(article, place.FirstToken), place.FirstToken, place.EndToken, known, tally);
        }

        name.Weigh(tally);
        if (name.IsProduct)
        {
            return;
        }

        (EntityKind kind, string? subkind) = name.Class switch
        {
            NameClass.Person => (EntityKind.Person, null),
            NameClass.Place => (EntityKind.Hub, null),
            _ => Organization(article, name.Places[0], tally, known),
        };
        MentionDraft? entry = name.Places.Select(place => known[place.FirstToken]).FirstOrDefault(
            draft => draft is { Form: MentionForm.Name } && name.Places.Any(place => place.FirstToken == draft.First && place.EndToken == draft.End));
        foreach (NameMention place in name.Places)
        {
            bool held = known[place.FirstToken] is { Form: MentionForm.Name } draft && draft.First == place.FirstToken && draft.End == place.EndToken;
            if (!held)
            {
                AddPlace(article, name, place, entry?.Kind ?? kind, entry is null ? subkind : entry.Subkind, entry?.Entry, found);
            }
        }
    }

    private void AddPlace(
        ArticleText article, TaggedName name, NameMention place, EntityKind kind, string? subkind, LexiconEntry? entry, List<MentionDraft> found)
    {
        Sentence sentence = SentenceOf(article, place.FirstToken);
        int title = kind == EntityKind.Person ? _titles.Before(article, sentence, place.FirstToken) : -1;
        double chance = name.ChanceAt(place);
        if (chance < _filter.Threshold(article, sentence, place, kind, title >= 0))
        {
            return;
        }

        found.Add(new MentionDraft
        {
            First = place.FirstToken,
            End = place.EndToken,
            Kind = kind,
            Subkind = subkind,
            Entry = entry,
            Score = Math.Min(0.9, chance),
            Chance = chance,
            Title = title >= 0 ? article.Slice(title, place.FirstToken) : null,
        });
    }

    private (EntityKind Kind, string? Subkind) Organization(ArticleText article, NameMention first, NameTally tally, Coverage known)
    {
        if (HeadOf(article, first) is { } head)
        {
            return head;
        }

        if (tally.TryDecide(out EntityKind told, out string? sort) && told is EntityKind.Firm or EntityKind.Institution)
        {
            return (told, sort);
        }

        bool acronym = first.EndToken == first.FirstToken + 1 && article.Tokens.Tokens[first.FirstToken] is { IsAllCaps: true, Length: > 2 };
        return acronym ? (EntityKind.Institution, null)
            : known[first.FirstToken] is { Kind: EntityKind.Institution } part ? (EntityKind.Institution, part.Subkind) : (EntityKind.Firm, null);
    }

    // The last head before "of" and the like counts: "Institute of Technology" is no firm.
    private (EntityKind Kind, string? Subkind)? HeadOf(ArticleText article, NameMention name)
    {
        (EntityKind Kind, string? Subkind)? found = null;
        for (int i = name.FirstToken; i < name.EndToken; i++)
        {
            if (found is not null && article.Tokens.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false })
            {
                break;
            }

            found = _heads.TryGet(article.Tokens.Words[i], out EntityKind kind, out string subkind, out _) ? (kind, subkind) : found;
        }

        bool isPublic = article.In(_publicBodies, name.EndToken - 1) || article.In(_publicBodies, name.FirstToken);
        return found is null && isPublic && name.EndToken > name.FirstToken + 1 ? (EntityKind.Institution, "government") : found;
    }

    private static Sentence SentenceOf(ArticleText article, int token)
    {
        int low = 0;
        int high = article.Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (article.Sentences[middle].End > token)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return article.Sentences[low];
    }
}
