using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;

namespace TalentGraph.Extraction.Mentions;

/// <summary>
/// Weighs whether two or more capitalised words name a person. The weights are ours: a given name and a surname that are
/// known suffice, so does a Chinese name in pinyin, so does a title, or a role with one more hint.
/// </summary>
internal sealed class PersonEvidence(ExtractionLexicon lexicon)
{
    private readonly PersonNames _names = lexicon.Persons;
    private readonly WordSet _say = lexicon.Classes["say"];
    private readonly WordSet _roles = lexicon.Classes["role-head"];
    private readonly WordSet _passive = lexicon.Classes["passive-by"];
    private readonly WordSet _personVerbs = lexicon.Classes["person-verb"];
    private readonly WordSet _personRoles = lexicon.Classes["person-only-role"];
    private readonly WordSet _prep = lexicon.Classes["prep"];
    private readonly WordSet _det = lexicon.Classes["det"];
    private readonly WordSet _common = lexicon.Classes["common"];
    private readonly WordSet _notInNames = OrganizationHeads.All(lexicon.Classes);
    private readonly WordSet _policyHeads = lexicon.Classes["policy-strict"];

    /// <summary>Whether a word is a given name and no ordinary word.</summary>
    public bool IsGivenName(int word) => _names.Given(word) is not Origins.None and var origins && (origins & Origins.AlsoWord) == Origins.None;

    /// <summary>Whether a word is a given name or a surname.</summary>
    public bool IsName(int word) => _names.Given(word) != Origins.None || _names.Surname(word) != Origins.None;

    /// <summary>The weight of the evidence; 0.6 is enough in running text.</summary>
    public double Score(ArticleText article, Sentence sentence, int first, int end, bool hasTitle)
    {
        if (IsImpossible(article, first, end))
        {
            return 0;
        }

        double score = OfWords(article, first, end);
        score += hasTitle ? 0.6 : 0;
        score += OfLeft(article, sentence, first);
        return score + OfRight(article, sentence, end);
    }

    private bool IsImpossible(ArticleText article, int first, int end)
    {
        int last = end - 1;
        if (article.In(_policyHeads, last) || (article.In(_notInNames, last) && _names.Surname(article.Tokens.Words[last]) == Origins.None))
        {
            return true;
        }

        for (int i = first; i < end; i++)
        {
            if (article.Tokens.Tokens[i].Kind == TokenKind.Number || (i > first && i < last && article.In(_notInNames, i)))
            {
                return true;
            }
        }

        return article.In(_common, first) && article.In(_common, last);
    }

    private double OfWords(ArticleText article, int first, int end)
    {
        int last = end - 1;
        Origins given = _names.Given(article.Tokens.Words[first]);
        Origins surname = _names.Surname(article.Tokens.Words[last]);
        double western = Weight(given, 0.5, 0.3) + Weight(surname, 0.35, 0.2) + (HasInitial(article, first, end) ? 0.3 : 0)
            + (HasDoubleSurname(article, first, end) ? 0.3 : 0);
        if (article.Tokens.Tokens[last].IsAllCaps && !article.Tokens.Tokens[first].IsAllCaps)
        {
            western -= 0.3;
        }

        return Math.Max(western, OfEastAsianOrder(article, first, end));
    }

    private double OfEastAsianOrder(ArticleText article, int first, int end)
    {
        Origins family = _names.Surname(article.Tokens.Words[first]);
        Origins familyLast = _names.Surname(article.Tokens.Words[end - 1]);
        bool hyphenated = end - first == 4 && article.IsHyphen(first + 2) && article.Tokens.Tokens[first + 1].Length <= 6;
        if ((family & (Origins.Chinese | Origins.Korean | Origins.Vietnamese)) != Origins.None
            && (hyphenated || (end - first == 2 && IsAsianGiven(article, first + 1)) || (end - first == 3 && IsAsianGiven(article, first + 1) && IsAsianGiven(article, first + 2))))
        {
            return 0.75;
        }

        bool surnameLast = (familyLast & (Origins.Chinese | Origins.Korean)) != Origins.None;
        bool hyphenatedFirst = end - first == 4 && article.IsHyphen(first + 1);
        return surnameLast && (hyphenatedFirst || (end - first == 2 && IsAsianGiven(article, first))) ? 0.7 : 0;
    }

    private bool IsAsianGiven(ArticleText article, int token)
    {
        Origins given = _names.Given(article.Tokens.Words[token]);
        return (given & (Origins.Chinese | Origins.Korean | Origins.Vietnamese)) != Origins.None
            || (Pinyin.IsName(article.Tokens.Of(token)) && !article.In(_common, token));
    }

    private double OfLeft(ArticleText article, Sentence sentence, int first)
    {
        if (first == sentence.First)
        {
            return 0;
        }

        if (article.In(_roles, first - 1))
        {
            return article.Tokens.Tokens[first - 1].IsCapitalised ? 0.5 : 0.6;
        }

        bool afterComma = article.Tokens.Is(first - 1, ',') && first - 2 >= sentence.First && article.In(_roles, first - 2);
        bool byPassive = article.Tokens.Of(first - 1) is "by" && first - 2 >= sentence.First && article.In(_passive, first - 2);
        return afterComma || byPassive ? 0.35 : article.In(_say, first - 1) ? 0.3 : 0;
    }

    private double OfRight(ArticleText article, Sentence sentence, int end)
    {
        if (end + 1 >= sentence.End)
        {
            return 0;
        }

        if (article.Tokens.Is(end, ','))
        {
            ReadOnlySpan<char> next = article.Tokens.Of(end + 1);
            if (RoleFollows(article, sentence, end + 1, _personRoles))
            {
                return 0.6;
            }

            bool described = next is "who" or "whose" or "former" or "formerly" or "then" || article.In(_roles, end + 1)
                || article.Tokens.Tokens[end + 1].Kind == TokenKind.Number
                || (article.In(_det, end + 1) && RoleFollows(article, sentence, end + 2, _roles));
            return described ? 0.35 : 0;
        }

        bool han = article.Tokens.Is(end, '(') && article.Tokens.Tokens[end + 1].Kind == TokenKind.EastAsian;
        return han ? 0.4 : article.In(_personVerbs, end) ? 0.35 : article.In(_say, end) || article.Tokens.Of(end) is "who" ? 0.3 : 0;
    }

    // A role, before any comma or preposition: what a person, but no firm, can be.
    private bool RoleFollows(ArticleText article, Sentence sentence, int from, WordSet roles)
    {
        for (int i = from; i < Math.Min(from + 6, sentence.End) && !article.Tokens.Is(i, ',') && !article.In(_prep, i); i++)
        {
            if (article.In(roles, i) && !article.Tokens.Tokens[Math.Min(i + 1, sentence.End - 1)].IsCapitalised)
            {
                return true;
            }
        }

        return false;
    }

    private static double Weight(Origins origins, double full, double weak) =>
        origins == Origins.None ? 0 : (origins & Origins.AlsoWord) == Origins.None ? full : weak;

    // "Ocasio-Cortez": two capitalised words joined at the end of a name.
    private static bool HasDoubleSurname(ArticleText article, int first, int end) => end - first >= 4 && article.IsHyphen(end - 2)
        && article.Tokens.Tokens[end - 1] is { IsCapitalised: true, IsAllCaps: false, Length: > 2 } && article.Tokens.Tokens[end - 3].Length > 2;

    private static bool HasInitial(ArticleText article, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (article.Tokens.Tokens[i].Length == 2 && article.Tokens.Of(i)[1] == '.')
            {
                return true;
            }
        }

        return false;
    }
}
