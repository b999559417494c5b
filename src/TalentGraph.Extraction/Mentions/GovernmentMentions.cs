using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>
/// Reads "the Chinese government", "the government of China" and "Beijing's government": an institution, and inside its
/// mention the place that the words give it. An official name with a capital, as "Government of China", tells no place.
/// </summary>
internal sealed class GovernmentMentions(ExtractionLexicon lexicon)
{
    private const string KeyStart = LexiconKeys.Institution + "government-of-";

    private readonly WordSet _det = lexicon.Classes["det"];

    /// <summary>Takes the governments into the mentions, and their places into those that lie inside others.</summary>
    public void Find(ArticleText article, List<MentionDraft> chosen, List<MentionDraft> nested)
    {
        Coverage? covered = null;
        foreach (Sentence sentence in article.Sentences)
        {
            for (int i = sentence.First; i < sentence.End; i++)
            {
                if (article.Tokens.Of(i) is "government")
                {
                    covered ??= new Coverage(article.Tokens.Words.Length, chosen);
                    Add(article, sentence, i, covered, chosen, nested);
                }
            }
        }
    }

    private void Add(ArticleText article, Sentence sentence, int noun, Coverage covered, List<MentionDraft> chosen, List<MentionDraft> nested)
    {
        if (covered[noun] is { Kind: EntityKind.Institution, Entry: not null } whole)
        {
            if (whole.End == noun + 1 && PlaceAt(article, whole.First, noun) is { } inside)
            {
                nested.Add(inside);
            }

            return;
        }

        MentionDraft? place = Before(article, noun, covered) ?? After(article, sentence, noun, covered);
        if (place is null || covered[noun] is not null || GovernmentOf(article, place) is not { } government)
        {
            return;
        }

        chosen.Remove(place);
        nested.Add(place);
        chosen.Add(new MentionDraft
        {
            First = Math.Min(place.First, noun),
            End = Math.Max(place.End, noun + 1),
            Kind = EntityKind.Institution,
            Subkind = government.Subkind,
            Entry = government,
            Score = 0.9,
        });
    }

    private MentionDraft? PlaceAt(ArticleText article, int first, int end)
    {
        LexiconForm? form = lexicon.Phrases.Longest(article.Tokens, first, end, out int next)?.Find(form => form.Entry.Kind == EntityKind.Hub);
        return form is null ? null : new MentionDraft
        {
            First = first,
            End = next,
            Kind = EntityKind.Hub,
            Subkind = form.Entry.Subkind,
            Entry = form.Entry,
            Form = form.Demonym ? MentionForm.Demonym : MentionForm.Name,
            Score = 0.9,
        };
    }

    // "Chinese government", "China's government"
    private static MentionDraft? Before(ArticleText article, int noun, Coverage covered)
    {
        int last = noun - 1;
        last -= last > 0 && article.Tokens.Of(last) is "'s" or "’s" ? 1 : 0;
        return covered[last] is { Kind: EntityKind.Hub, Entry: not null } place && place.End == last + 1 ? place : null;
    }

    private MentionDraft? After(ArticleText article, Sentence sentence, int noun, Coverage covered)
    {
        if (noun + 2 >= sentence.End || article.Tokens.Of(noun + 1) is not "of")
        {
            return null;
        }

        int first = article.In(_det, noun + 2) ? noun + 3 : noun + 2;
        return covered[first] is { Kind: EntityKind.Hub, Entry: not null, Form: MentionForm.Name } place && place.First == first ? place : null;
    }

    private LexiconEntry? GovernmentOf(ArticleText article, MentionDraft place) =>
        lexicon.Entry(KeyStart + place.Entry!.Key[LexiconKeys.Hub.Length..]) // only places of the lexicon come here
        ?? (lexicon.MetonymOf(article.Slice(place.First, place.End)) is { } metonym && metonym.Hub == place.Entry ? metonym.Institution : null);
}
