using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Relations;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Statements;

/// <summary>Finds the speaker on either side of a verb of saying.</summary>
internal sealed class SpeakerFinder(WordClasses classes)
{
    private const int WordsToName = 7;
    private const int WordsBack = 26;

    private readonly WordSet _filler = classes["filler"];

    /// <summary>The person or organization that the verb at a token belongs to.</summary>
    public EntityDraft? Of(SentenceView view, int verb) => Before(view, verb) ?? After(view, verb);

    /// <summary>The speaker right before the verb, an apposition between commas aside.</summary>
    public EntityDraft? Before(SentenceView view, int verb)
    {
        int at = verb - 1;
        while (at > view.Sentence.First && view.Article.In(_filler, at) && view.Covering(at) is null)
        {
            at--;
        }

        if (view.Is(at, ',') || view.Is(at, ')'))
        {
            at = BeforeApposition(view, at);
        }

        return view.Covering(at) is { } mention && mention.End == at + 1 && Speaks(mention) ? mention.Entity : null;
    }

    /// <summary>The speaker right after the verb: "said Dr. X", "said the company".</summary>
    public static EntityDraft? After(SentenceView view, int verb)
    {
        for (int i = verb + 1; i < Math.Min(verb + 1 + WordsToName, view.Sentence.End); i++)
        {
            if (view.StartingAt(i) is { } mention)
            {
                if (Speaks(mention))
                {
                    return mention.Entity;
                }

                i = mention.End - 1;
            }
            else if (MatcherWords.BreaksClause(view, i) || view.Article.Tokens.Of(i) is "that" or "on" or "in" or "to" or "it" or "at" or ",")
            {
                return null;
            }
        }

        return null;
    }

    private static int BeforeApposition(SentenceView view, int comma)
    {
        char open = view.Is(comma, ')') ? '(' : ',';
        for (int i = comma - 1; i > Math.Max(view.Sentence.First, comma - WordsBack); i--)
        {
            if (MatcherWords.EndsSentencePart(view, i))
            {
                break;
            }

            bool afterName = view.Is(i, open) && view.Covering(i - 1) is { } name && Speaks(name) && name.End == i;
            if (afterName)
            {
                return i - 1;
            }
        }

        return comma;
    }

    private static bool Speaks(MentionDraft mention) => mention.Form != MentionForm.Demonym && mention.Entity is { Named: true }
        && mention.Kind is EntityKind.Person or EntityKind.Firm or EntityKind.Institution;
}
