using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Finds the runs of capitalised words in a sentence.</summary>
internal sealed class NameRuns(ExtractionLexicon lexicon)
{
    private readonly WordSet _common = lexicon.Classes["common"];
    private readonly WordSet _compounds = lexicon.Classes["after-hyphen"];
    private readonly WordSet _joiners = lexicon.Classes["name-joiner"];

    /// <summary>The runs of a sentence, in order; an ordinary word that only starts the sentence is left out.</summary>
    public List<NameRun> Of(ArticleText article, Sentence sentence)
    {
        var runs = new List<NameRun>();
        int i = sentence.First;
        while (i < sentence.End)
        {
            if (!article.IsNameWord(i))
            {
                i++;
                continue;
            }

            int end = End(article, i, sentence.End);
            bool starts = i == FirstWord(article, sentence);
            int first = starts && article.In(_common, i) && !article.Tokens.Tokens[i].IsAllCaps ? i + 1 : i;
            if (first < end && article.IsNameWord(first))
            {
                runs.Add(new NameRun(first, end, starts && first == i));
            }

            i = Math.Max(end, i + 1);
        }

        return runs;
    }

    private int End(ArticleText article, int first, int limit)
    {
        int end = first + 1;
        while (end < limit)
        {
            if (article.IsNameWord(end) && (article.Tokens.Tokens[end].HasSpaceBefore || article.IsHyphen(end - 1)))
            {
                end++;
            }
            else if (article.IsHyphen(end) && end + 1 < limit && JoinsByHyphen(article, end))
            {
                end += 2;
            }
            else if (article.Tokens.Is(end, '&') && end + 1 < limit && article.IsNameWord(end + 1))
            {
                end += 2;
            }
            else if (IsJoined(article, end, limit, out int next))
            {
                end = next;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // "Jean-Luc" and "Jae-won", but not "Paris-based".
    private bool JoinsByHyphen(ArticleText article, int hyphen)
    {
        if (article.IsNameWord(hyphen + 1))
        {
            return true;
        }

        const Origins FamilyFirst = Origins.Chinese | Origins.Korean;
        bool afterSurname = hyphen >= 2 && (lexicon.Persons.Surname(article.Tokens.Words[hyphen - 2]) & FamilyFirst) != Origins.None;
        return afterSurname && article.Tokens.Tokens[hyphen + 1] is { Kind: TokenKind.Word, Length: <= 6 } && !article.In(_compounds, hyphen + 1);
    }

    private bool IsJoined(ArticleText article, int at, int limit, out int next)
    {
        next = at;
        while (next < limit && article.In(_joiners, next) && !article.Tokens.Tokens[next].IsCapitalised && next - at < 2)
        {
            next++;
        }

        return next > at && next < limit && article.IsNameWord(next) && article.Tokens.Words[at] != Vocabulary.Unknown;
    }

    private static int FirstWord(ArticleText article, Sentence sentence)
    {
        int i = sentence.First;
        while (i < sentence.End && article.Tokens.Tokens[i].Kind is TokenKind.Mark or TokenKind.Number)
        {
            i++;
        }

        return i;
    }
}
