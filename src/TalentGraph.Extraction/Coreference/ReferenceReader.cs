using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Coreference;

/// <summary>
/// Resolves "he", "she", "it" and definite descriptions such as "the company" or "the programme" to an entity that was named
/// just before: the only one of its kind in the nearest sentence that has any, else the one that this sentence begins with.
/// </summary>
internal sealed class ReferenceReader(ExtractionLexicon lexicon)
{
    private const int SentencesBack = 3;

    private readonly NominalKinds _nominals = new(lexicon.Classes);
    private readonly Gender _gender = new(lexicon.Persons);
    private readonly WordSet _conj = lexicon.Classes["clause-start"];

    /// <summary>Adds the mentions that only refer; mentions come and go in text order.</summary>
    public void Read(ArticleText article, List<MentionDraft> mentions)
    {
        var added = new List<MentionDraft>();
        var covered = new Coverage(article.Tokens.Words.Length, mentions);
        var history = new List<List<MentionDraft>>();
        int at = 0;
        foreach (Sentence sentence in article.Sentences)
        {
            var here = new List<MentionDraft>();
            for (int i = sentence.First; i < sentence.End; i++)
            {
                while (at < mentions.Count && mentions[at].First <= i)
                {
                    here.Add(mentions[at++]);
                }

                if (covered[i] is null && Refer(article, sentence, i, covered, here, history) is { } reference)
                {
                    here.Add(reference);
                    added.Add(reference);
                }
            }

            history.Add(here);
        }

        mentions.AddRange(added);
        mentions.Sort(MentionFinder.ByPlace);
    }

    private MentionDraft? Refer(
        ArticleText article, Sentence sentence, int token, Coverage covered, List<MentionDraft> here, List<List<MentionDraft>> history)
    {
        ReadOnlySpan<char> word = article.Tokens.Of(token);
        switch (word)
        {
            case "he" or "He":
                return Person(article, token, Origins.Male, here, history);
            case "she" or "She":
                return Person(article, token, Origins.Female, here, history);
            case "it" or "It":
                return StartsClause(article, sentence, token) ? Thing(token, token == sentence.First ? history : [here]) : null;
            default:
                return Nominal(article, sentence, token, covered, here, history);
        }
    }

    private MentionDraft? Person(ArticleText article, int token, Origins gender, List<MentionDraft> here, List<List<MentionDraft>> history)
    {
        EntityDraft? person = Nearest(
            here, history, mention => mention.Kind == EntityKind.Person && _gender.Fits(article, mention.Entity!, gender)); // all have entities by now
        if (person is null)
        {
            return null;
        }

        _gender.Learn(person, gender);
        return Make(token, person, MentionForm.Pronoun);
    }

    // "It" goes on with what the sentence before is about.
    private static MentionDraft? Thing(int token, List<List<MentionDraft>> history)
    {
        if (history.Count == 0)
        {
            return null;
        }

        MentionDraft? subject = history[^1].Find(mention => mention.Form != MentionForm.Demonym
            && mention.Kind is EntityKind.Firm or EntityKind.Institution or EntityKind.Policy);
        return subject?.Entity is { } entity ? Make(token, entity, MentionForm.Pronoun) : null;
    }

    private MentionDraft? Nominal(
        ArticleText article, Sentence sentence, int token, Coverage covered, List<MentionDraft> here, List<List<MentionDraft>> history)
    {
        if (!_nominals.TryGet(article, sentence, token, covered, out Predicate<EntityDraft>? fits))
        {
            return null;
        }

        EntityDraft? entity = MostSalient(here, history, mention => mention.Form != MentionForm.Demonym && fits(mention.Entity!)); // as above
        return entity is null ? null : Make(token, entity, MentionForm.Nominal);
    }

    private static EntityDraft? Nearest(List<MentionDraft> here, List<List<MentionDraft>> history, Predicate<MentionDraft> fits)
    {
        if (here.Find(fits) is { } same)
        {
            return same.Entity;
        }

        for (int back = 1; back <= Math.Min(SentencesBack, history.Count); back++)
        {
            if (history[^back].Find(fits) is { } mention)
            {
                return mention.Entity;
            }
        }

        return null;
    }

    // The nearer, the earlier in its sentence and the more often named, the likelier. The weights are ours, tried on the training articles.
    private static EntityDraft? MostSalient(List<MentionDraft> here, List<List<MentionDraft>> history, Predicate<MentionDraft> fits)
    {
        EntityDraft? best = null;
        double bestScore = 0;
        for (int back = 0; back <= Math.Min(SentencesBack, history.Count); back++)
        {
            bool first = true;
            foreach (MentionDraft mention in back == 0 ? here : history[^back])
            {
                if (!fits(mention))
                {
                    continue;
                }

                double score = 1 - (0.2 * back) + (first && back > 0 ? 0.5 : 0) + (0.12 * Math.Min(5, mention.Entity!.Mentions.Count)); // as above
                (best, bestScore) = score > bestScore ? (mention.Entity, score) : (best, bestScore);
                first = false;
            }
        }

        return best;
    }

    private bool StartsClause(ArticleText article, Sentence sentence, int token) =>
        token == sentence.First || article.In(_conj, token - 1) || article.Tokens.Is(token - 1, ';');

    private static MentionDraft Make(int token, EntityDraft entity, MentionForm form)
    {
        var mention = new MentionDraft
        {
            First = token,
            End = token + 1,
            Kind = entity.Kind,
            Subkind = entity.Subkind,
            Entry = entity.Entry,
            Form = form,
            Score = 0.6,
        };
        EntityBuilder.Attach(entity, mention);
        return mention;
    }
}
