using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Relations;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Statements;

/// <summary>Finds reported speech: "X said that …", "X warned …", "…, X said".</summary>
internal sealed class ReportedSpeechReader(WordClasses classes)
{
    private const int FewestWords = 4;
    private const int WordsToThat = 7;

    private readonly WordSet _say = classes["say"];
    private readonly WordSet _free = classes["say-free"];
    private readonly WordSet _prep = classes["prep"];
    private readonly SpeakerFinder _speakers = new(classes);

    /// <summary>Adds the reported speech of a sentence.</summary>
    public void Read(SentenceView view, List<(SpokenPart Part, StatementKind Kind)> found)
    {
        Sentence sentence = view.Sentence;
        for (int i = sentence.First + 1; i < sentence.End; i++)
        {
            if (!view.Article.In(_say, i) || view.Covering(i) is not null || IsQuoted(view, i))
            {
                continue;
            }

            if (_speakers.Before(view, i) is { } speaker && ClauseAfter(view, i) is { } clause && clause.End - clause.First >= FewestWords)
            {
                found.Add((new SpokenPart(clause.First, clause.End, speaker, IsDirect: false), StatementKind.Reported));
                return;
            }

            if (ClauseBefore(view, i) is { } earlier)
            {
                EntityDraft? named = _speakers.Of(view, i);
                if (named is not null)
                {
                    found.Add((new SpokenPart(earlier.First, earlier.End, named, IsDirect: false), StatementKind.Reported));
                }

                return;
            }
        }
    }

    private (int First, int End)? ClauseAfter(SentenceView view, int verb)
    {
        int first = verb + 1;
        for (int i = first; i < Math.Min(first + WordsToThat, view.Sentence.End); i++)
        {
            if (view.Article.Tokens.Of(i) is "that")
            {
                return Clause(view, i + 1);
            }
        }

        bool free = view.Article.In(_free, verb) && first < view.Sentence.End && !view.Article.In(_prep, first)
            && view.Article.Tokens.Tokens[first].Kind == TokenKind.Word;
        return free ? Clause(view, first) : null;
    }

    private static (int First, int End)? Clause(SentenceView view, int first)
    {
        int end = view.Sentence.End;
        if (HasQuotation(view, first, end))
        {
            return null;
        }

        end -= view.Is(end - 1, '.') ? 1 : 0;
        return end > first ? (first, end) : null;
    }

    private static bool HasQuotation(SentenceView view, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (view.Is(i, '“') || view.Is(i, '"'))
            {
                return true;
            }
        }

        return false;
    }

    // "The group has ten members, X said on Monday."
    private (int First, int End)? ClauseBefore(SentenceView view, int verb)
    {
        int comma = verb - 1;
        while (comma > view.Sentence.First && !view.Is(comma, ',') && verb - comma < 9)
        {
            comma--;
        }

        int first = Dateline.End(view);
        bool supposed = view.Article.Tokens.Of(first) is "If" or "Had" or "Should" or "Were" && view.Is(verb + 1, ',');
        bool split = view.Is(comma, ',') && comma - first >= FewestWords && RestIsShort(view, verb) && !supposed && !HasQuotation(view, first, comma);
        return split ? (first, comma) : null;
    }

    private bool RestIsShort(SentenceView view, int verb) => view.Sentence.End - verb <= 12
        && (view.Sentence.End - verb <= 2 || view.Article.In(_prep, verb + 1) || view.Is(verb + 1, '.') || view.Is(verb + 1, ',')
            || view.Article.Tokens.Tokens[verb + 1].IsCapitalised);

    private static bool IsQuoted(SentenceView view, int token)
    {
        bool open = false;
        for (int i = view.Sentence.First; i < token; i++)
        {
            open = view.Is(i, '“') || (open && !view.Is(i, '”'));
        }

        return open;
    }
}
