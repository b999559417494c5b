using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Relations;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Qualifiers;

/// <summary>Reads negation, hedges, hearsay, plans and conditions around the word that carries a relation.</summary>
internal sealed class CueReader(WordClasses classes)
{
    private const int Scope = 9;

    private readonly WordSet _negation = classes["negation"];
    private readonly WordSet _deny = classes["deny"];
    private readonly WordSet _hedge = classes["modal-hedge"];
    private readonly WordSet _hearsay = classes["hearsay"];
    private readonly WordSet _future = classes["future"];
    private readonly WordSet _plan = classes["plan-verb"];
    private readonly WordSet _want = classes["want"];
    private readonly WordSet _talks = classes["talks"];
    private readonly WordSet _conditional = classes["conditional"];
    private readonly WordSet _relative = classes["relative"];
    private readonly WordSet _say = classes["say"];

    /// <summary>The cues for a match in a sentence.</summary>
    public Cues Read(SentenceView view, RuleMatch match)
    {
        int trigger = match.Trigger < 0 ? match.First : match.Trigger;
        int start = ScopeStart(view, trigger);
        if (IsSupposed(view, start, trigger) || IsWished(view, start, trigger))
        {
            return new Cues(Abstain: true, null, null);
        }

        if (IsDenied(view, start, trigger))
        {
            return new Cues(false, Modality.Denied, null);
        }

        bool hearsay = IsHearsay(view, start, trigger);
        if (Has(view, _talks, start, trigger))
        {
            return new Cues(false, hearsay ? Modality.Alleged : Modality.Planned, TemporalStatus.Planned);
        }

        if (IsPlanned(view, start, trigger))
        {
            return new Cues(false, hearsay ? Modality.Alleged : Modality.Planned, TemporalStatus.Planned);
        }

        // "is expected to follow": somebody's expectation, not a plan of the one who is to do it.
        if (IsExpected(view, start, trigger))
        {
            return new Cues(false, Modality.Hedged, TemporalStatus.Planned);
        }

        Modality? modality = hearsay ? Modality.Alleged : Has(view, _hedge, start, trigger) ? Modality.Hedged : null;
        return new Cues(false, modality, null);
    }

    // Left to the start of the clause that the trigger stands in.
    private int ScopeStart(SentenceView view, int trigger)
    {
        int at = trigger;
        while (at > view.Sentence.First && trigger - at < Scope)
        {
            int before = at - 1;
            bool boundary = MatcherWords.BreaksClause(view, before) || view.Is(before, ',') || view.Is(before, ')')
                || (view.Article.In(_relative, before) && view.Covering(before) is null && trigger - before > 1 && !FollowsSay(view, before))
                || view.Article.Tokens.Of(before) is "and" or "but" or "while" or "because";
            if (boundary)
            {
                break;
            }

            at--;
        }

        return at;
    }

    private bool FollowsSay(SentenceView view, int at) => view.Article.In(_say, at - 1) || view.Article.In(_deny, at - 1);

    private bool IsSupposed(SentenceView view, int start, int trigger)
    {
        if (Has(view, _conditional, start, trigger))
        {
            return !IsWereOfFact(view, start, trigger);
        }

        int first = view.Sentence.First;
        bool opens = view.Article.Tokens.Of(first) is "If" or "Should" or "Had" or "Were" or "Whether" or "Unless" or "Suppose" or "Imagine" or "Perhaps";
        return opens && !CommaBetween(view, first, trigger);
    }

    // "were" supposes only before its subject; after it, it is plain past.
    private static bool IsWereOfFact(SentenceView view, int start, int trigger)
    {
        for (int i = start; i < trigger; i++)
        {
            ReadOnlySpan<char> word = view.Article.Tokens.Of(i);
            if (word is "if" or "unless" or "whether" or "suppose" or "imagine" or "should" or "If" or "Should")
            {
                return false;
            }
        }

        return true;
    }

    private static bool CommaBetween(SentenceView view, int first, int trigger)
    {
        for (int i = first; i < trigger; i++)
        {
            if (view.Is(i, ','))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWished(SentenceView view, int start, int trigger) => Has(view, _want, start, trigger);

    private bool IsDenied(SentenceView view, int start, int trigger)
    {
        for (int i = start; i < trigger; i++)
        {
            bool only = view.Article.Tokens.Of(i) is "not" && view.Word(i + 1) != 0 && view.Article.Tokens.Of(i + 1) is "only" or "just" or "yet";
            if ((view.Article.In(_negation, i) && !only && view.Covering(i) is null) || view.Article.In(_deny, i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPlanned(SentenceView view, int start, int trigger)
    {
        if (Has(view, _future, start, trigger))
        {
            return true;
        }

        bool infinitive = trigger > view.Sentence.First && view.Article.Tokens.Of(trigger - 1) is "to";
        if (!infinitive)
        {
            return Has(view, _plan, Math.Max(start, trigger - 3), trigger) && view.Article.Tokens.Of(trigger - 1) is "on" or "for";
        }

        // "is to buy", "plans to buy", and the headline's "Condoria to buy".
        bool planned = Has(view, _plan, start, trigger - 1) || view.Article.Tokens.Of(Math.Max(start, trigger - 2)) is "is" or "are" or "was" or "were";
        return planned || (view.Sentence.Kind == Text.UnitKind.Heading && view.Covering(trigger - 2) is not null);
    }

    private static bool IsExpected(SentenceView view, int start, int trigger)
    {
        for (int i = start; i + 1 < trigger; i++)
        {
            if (view.Article.Tokens.Of(i) is "expected" or "likely" or "predicted" && view.Article.Tokens.Of(i + 1) is "to")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHearsay(SentenceView view, int start, int trigger)
    {
        for (int i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            bool said = view.Article.Tokens.Of(i) is "said" or "believed" or "understood" && i + 1 < view.Sentence.End && view.Article.Tokens.Of(i + 1) is "to"
                && view.Article.Tokens.Of(i - 1) is "is" or "are" or "was" or "were";
            bool sources = view.Article.Tokens.Of(i) is "familiar" && i + 1 < view.Sentence.End && view.Article.Tokens.Of(i + 1) is "with";
            bool inScope = i >= start && i <= trigger;
            if ((view.Article.In(_hearsay, i) && inScope) || (said && inScope) || sources)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(SentenceView view, WordSet words, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (view.Article.In(words, i) && view.Covering(i) is null)
            {
                return true;
            }
        }

        return false;
    }
}
