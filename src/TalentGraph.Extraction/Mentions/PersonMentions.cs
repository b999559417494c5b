using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Finds full names of persons: by known names, titles, roles, speech and apposition.</summary>
internal sealed class PersonMentions
{
    private const double Enough = 0.6;
    private const double EnoughInTitleCase = 0.8;
    private const int MostWords = 5;

    private readonly PersonEvidence _evidence;
    private readonly TitleReader _titleReader;
    private readonly WordSet _titles;
    private readonly WordSet _roles;
    private readonly WordSet _roleWords;
    private readonly WordSet _common;

    public PersonMentions(ExtractionLexicon lexicon)
    {
        _evidence = new PersonEvidence(lexicon);
        _titleReader = new TitleReader(lexicon.Classes);
        _titles = lexicon.Classes["title"];
        _roles = lexicon.Classes["role-head"];
        _roleWords = lexicon.Classes["role-word"];
        _common = lexicon.Classes["common"];
    }

    /// <summary>Adds the names in a run of capitalised words, cut where the lexicon or a role has a word.</summary>
    public void Find(ArticleText article, Sentence sentence, NameRun run, Coverage known, bool titleCase, List<MentionDraft> found)
    {
        int first = run.First;
        for (int i = run.First; i <= run.End; i++)
        {
            if (i < run.End && !IsCut(article, i, known))
            {
                continue;
            }

            Consider(article, sentence, run, first, i, titleCase, found);
            first = i + 1;
        }
    }

    private bool IsCut(ArticleText article, int token, Coverage known)
    {
        if (known.IsFirm(token) || article.Tokens.Is(token, '&'))
        {
            return true;
        }

        bool roleWord = article.In(_titles, token) || article.In(_roles, token)
            || (article.In(_roleWords, token) && !_evidence.IsGivenName(article.Tokens.Words[token]));
        return roleWord || (article.In(_common, token) && !_evidence.IsName(article.Tokens.Words[token]));
    }

    private void Consider(ArticleText article, Sentence sentence, NameRun run, int first, int end, bool titleCase, List<MentionDraft> found)
    {
        // A hyphen left over at a cut is no part of the name.
        while (first < end && article.Tokens.Tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }

        while (end > first && article.Tokens.Tokens[end - 1].Kind == TokenKind.Mark)
        {
            end--;
        }

        // "Consider Ada Byron": the first word only starts the sentence.
        bool opens = run.StartsSentence && first == run.First && end - first > 2 && !_evidence.IsName(article.Tokens.Words[first])
            && _evidence.IsGivenName(article.Tokens.Words[first + 1]);
        first += opens ? 1 : 0;
        int words = WordCount(article, first, end);
        if (words is 0 or > MostWords)
        {
            return;
        }

        int title = _titleReader.Before(article, sentence, first);
        double score = words == 1
            ? title >= 0 && !article.In(_common, first) ? 0.75 : 0
            : _evidence.Score(article, sentence, first, end, title >= 0);
        if (score >= (titleCase ? EnoughInTitleCase : Enough))
        {
            found.Add(new MentionDraft
            {
                First = first,
                End = end,
                Kind = EntityKind.Person,
                Score = Math.Min(0.9, score),
                Title = title >= 0 ? article.Slice(title, first) : null,
            });
        }
    }

    private static int WordCount(ArticleText article, int first, int end)
    {
        int words = 0;
        for (int i = first; i < end; i++)
        {
            words += article.Tokens.Tokens[i].Kind == TokenKind.Word && (i == first || !article.IsHyphen(i - 1)) ? 1 : 0;
        }

        return words;
    }
}
