using TalentGraph.Extraction.Lexicon;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Decides whether a capital's name stands for the city or for the government that sits in it.</summary>
internal sealed class MetonymResolver(ExtractionLexicon lexicon)
{
    private const int WordsAfterPossessive = 4;

    private readonly WordSet _nouns = lexicon.Classes["government-noun"];
    private readonly WordSet _verbs = lexicon.Classes["government-verb"];
    private readonly WordSet _places = lexicon.Classes["place-prep"];
    private readonly WordSet _aux = lexicon.Classes["filler"];
    private readonly WordSet _prep = lexicon.Classes["prep"];

    /// <summary>Turns the mentions that stand for a government into mentions of it.</summary>
    public void Resolve(ArticleText article, List<MentionDraft> mentions)
    {
        var covered = new Coverage(article.Tokens.Words.Length, mentions);
        foreach (MentionDraft mention in mentions)
        {
            if (mention is { Kind: EntityKind.Hub, Form: MentionForm.Name, Entry: not null }
                && lexicon.MetonymOf(article.Slice(mention.First, mention.End)) is { } metonym
                && metonym.Hub == mention.Entry && ActsAsGovernment(article, mention, covered))
            {
                mention.Entry = metonym.Institution;
                mention.Kind = EntityKind.Institution;
                mention.Subkind = metonym.Institution.Subkind;
            }
        }
    }

    private bool ActsAsGovernment(ArticleText article, MentionDraft mention, Coverage covered)
    {
        int next = mention.End;
        if (next >= article.Tokens.Words.Length)
        {
            return false;
        }

        if (article.Tokens.Of(next) is "'s" or "’s")
        {
            return PossessesPolicy(article, next + 1, covered);
        }

        if (IsPlace(article, mention))
        {
            return false;
        }

        // "Beijing is treating", "Beijing has long wanted", but "Beijing is home to".
        int verb = next;
        int limit = Math.Min(next + 4, article.Tokens.Words.Length);
        while (verb < limit && article.In(_aux, verb))
        {
            verb++;
        }

        bool acts = verb < limit && article.In(_verbs, verb) && !article.In(_aux, verb);
        return acts && !(mention.First > 0 && article.In(_prep, mention.First - 1));
    }

    private bool PossessesPolicy(ArticleText article, int from, Coverage covered)
    {
        for (int i = from; i < Math.Min(from + WordsAfterPossessive, article.Tokens.Words.Length); i++)
        {
            if (covered[i] is { Kind: EntityKind.Policy })
            {
                return true;
            }

            if (article.In(_nouns, i))
            {
                return true;
            }

            if (article.In(_prep, i))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsPlace(ArticleText article, MentionDraft mention) =>
        (mention.First > 0 && article.In(_places, mention.First - 1) && article.Tokens.Of(mention.First - 1) is not ("to" or "from"))
        || (mention.End + 1 < article.Tokens.Words.Length && article.IsHyphen(mention.End));
}
