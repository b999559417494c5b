using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Relations;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Statements;

/// <summary>Finds quotations and their speakers, paragraph by paragraph.</summary>
internal sealed class QuoteReader(WordClasses classes)
{
    private const int FewestWords = 4;
    private const int WordsToVerb = 14;

    private readonly WordSet _say = classes["say"];
    private readonly SpeakerFinder _speakers = new(classes);

    /// <summary>Adds the quotations that have a named speaker.</summary>
    public void Read(ArticleText article, List<SentenceView> views, List<(SpokenPart Part, StatementKind Kind)> found)
    {
        int first = 0;
        while (first < views.Count)
        {
            int end = first + 1;
            while (end < views.Count && views[end].Sentence.Unit == views[first].Sentence.Unit)
            {
                end++;
            }

            if (views[first].Sentence.Kind != UnitKind.NoFacts)
            {
                ReadParagraph(article, views, first, end, found);
            }

            first = end;
        }
    }

    private void ReadParagraph(
        ArticleText article, List<SentenceView> views, int first, int end, List<(SpokenPart Part, StatementKind Kind)> found)
    {
        EntityDraft? last = null;
        int lastClose = -1;
        int limit = views[end - 1].Sentence.End;
        for (int open = views[first].Sentence.First; open < limit; open++)
        {
            if (!IsOpener(article, open))
            {
                continue;
            }

            int close = CloseOf(article, open, limit);
            if (close < 0)
            {
                return;
            }

            EntityDraft? speaker = IsSpeech(article, open, close) ? SpeakerOf(article, views, first, end, open, close) : null;
            bool continues = speaker is null && last is not null && IsSpeech(article, open, close) && NothingBetween(article, lastClose, open);
            speaker ??= continues ? last : null;
            if (speaker is not null)
            {
                found.Add((new SpokenPart(open + 1, close, speaker, IsDirect: true), StatementKind.Direct));
                last = speaker;
                lastClose = LastOfSentence(views, first, end, close);
            }

            open = close;
        }
    }

    private static bool IsOpener(ArticleText article, int token) => article.Tokens.Is(token, '“')
        || (article.Tokens.Is(token, '"') && (article.Tokens.Tokens[token].HasSpaceBefore || article.Tokens.Is(token - 1, '(')));

    private static int CloseOf(ArticleText article, int open, int limit)
    {
        bool curly = article.Tokens.Is(open, '“');
        for (int i = open + 1; i < limit; i++)
        {
            if (curly ? article.Tokens.Is(i, '”') : article.Tokens.Is(i, '"') && !article.Tokens.Tokens[i].HasSpaceBefore)
            {
                return i;
            }
        }

        return -1;
    }

    // Speech closes with a mark inside the quotation or is long; "highly strategic" is neither.
    private static bool IsSpeech(ArticleText article, int open, int close)
    {
        if (close - open - 1 < FewestWords)
        {
            return close > open + 2 && article.Tokens.Is(close - 1, ',');
        }

        return article.Tokens.Of(close - 1) is "," or "." or "!" or "?" || close - open - 1 >= FewestWords + 1;
    }

    private EntityDraft? SpeakerOf(ArticleText article, List<SentenceView> views, int first, int end, int open, int close)
    {
        SentenceView after = ViewOf(views, first, end, close);
        for (int i = close + 1; i < Math.Min(close + WordsToVerb, after.Sentence.End) && !IsOpener(article, i); i++)
        {
            if (article.In(_say, i) && after.Covering(i) is null)
            {
                return _speakers.Of(after, i);
            }

            if (MatcherWords.EndsSentencePart(after, i))
            {
                break;
            }
        }

        // “X said, “…”” and “X: “…””
        SentenceView before = ViewOf(views, first, end, open);
        for (int i = open - 1; i >= Math.Max(before.Sentence.First, open - WordsToVerb) && !before.Is(i, '”'); i--)
        {
            if (article.In(_say, i) && before.Covering(i) is null)
            {
                return _speakers.Of(before, i);
            }
        }

        return before.Is(open - 1, ':') && before.Covering(open - 2) is { Kind: EntityKind.Person, Entity: { } named } ? named : null;
    }

    private static SentenceView ViewOf(List<SentenceView> views, int first, int end, int token)
    {
        for (int i = first; i < end; i++)
        {
            if (token < views[i].Sentence.End)
            {
                return views[i];
            }
        }

        return views[end - 1];
    }

    private static int LastOfSentence(List<SentenceView> views, int first, int end, int token) => ViewOf(views, first, end, token).Sentence.End;

    // The next sentence opens with the next quotation.
    private static bool NothingBetween(ArticleText article, int lastClose, int open) => open >= 0 && lastClose >= open - 1 && article.Tokens.Words.Length > open;
}
