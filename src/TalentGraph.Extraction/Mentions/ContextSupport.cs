using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Says whether the words around an ambiguous name point at an entity of its kind.</summary>
internal sealed class ContextSupport(WordClasses classes)
{
    private readonly WordSet _say = classes["say"];
    private readonly WordSet _orgNoun = classes["org-noun"];
    private readonly WordSet _roles = classes["role-head"];
    private readonly WordSet _leaderRoles = classes["leader-role"];
    private readonly WordSet _move = classes["join"];
    private readonly WordSet _firmVerbs = Union(classes, "hire-strict", "acquire", "launch", "invest", "develop", "appoint", "raise", "issue");
    private readonly WordSet _techNoun = classes["tech-noun"];
    private readonly WordSet _placePrep = classes["place-prep"];
    private readonly WordSet _policyNoun = classes["policy-noun"];
    private readonly WordSet _prep = classes["prep"];

    /// <summary>Whether the name of tokens <paramref name="first"/> to <paramref name="end"/> may stand for that kind here.</summary>
    public bool Supports(ArticleText article, Sentence sentence, EntityKind kind, int first, int end)
    {
        if (!article.IsNameWord(first) || IsPartOfLongerName(article, sentence, first, end))
        {
            return false;
        }

        return kind switch
        {
            EntityKind.Firm or EntityKind.Institution => SupportsOrganization(article, sentence, first, end),
            EntityKind.Hub => SupportsHub(article, sentence, first, end),
            EntityKind.Technology => article.In(_techNoun, end) || article.In(_techNoun, first - 1) || IsPossessed(article, sentence, first),
            EntityKind.Policy => article.In(_policyNoun, end) || article.In(_policyNoun, first - 1),
            _ => false,
        };
    }

    private bool SupportsOrganization(ArticleText article, Sentence sentence, int first, int end)
    {
        int before = first - 1;
        bool after = end < sentence.End && (IsPossessive(article, end) || article.In(_say, end) || article.In(_firmVerbs, end)
            || article.In(_leaderRoles, end)
            || (article.In(_roles, end) && !article.Tokens.Tokens[end].IsCapitalised));
        if (first == sentence.First)
        {
            return after;
        }

        return after || article.In(_orgNoun, before) || article.In(_move, before) || IsOneOf(article, before, "at", "from", "by", "with", "like", "joins");
    }

    private bool SupportsHub(ArticleText article, Sentence sentence, int first, int end)
    {
        bool basedIn = end + 1 < sentence.End && article.IsHyphen(end) && IsOneOf(article, end + 1, "based");
        return basedIn || (first > sentence.First && article.In(_placePrep, first - 1))
            || (first > sentence.First && IsOneOf(article, first - 1, "from", "to", "across", "leaving") && !IsPossessive(article, end));
    }

    private bool IsPartOfLongerName(ArticleText article, Sentence sentence, int first, int end)
    {
        bool right = end < sentence.End && article.IsNameWord(end) && !article.Tokens.Tokens[end].IsAllCaps
            && !article.In(_roles, end) && article.Tokens.Words[end] == Vocabulary.Unknown;
        bool left = first - 1 > sentence.First && article.IsNameWord(first - 1) && !article.In(_roles, first - 1)
            && !article.In(_prep, first - 1) && article.Tokens.Words[first - 1] == Vocabulary.Unknown;
        return right || left;
    }

    private static bool IsPossessed(ArticleText article, Sentence sentence, int first) =>
        first - 2 >= sentence.First && IsPossessive(article, first - 1) && article.IsNameWord(first - 2);

    private static bool IsPossessive(ArticleText article, int token) =>
        token < article.Tokens.Tokens.Length && article.Tokens.Of(token) is "'s" or "’s";

    private static bool IsOneOf(ArticleText article, int token, params ReadOnlySpan<string> words)
    {
        ReadOnlySpan<char> word = article.Tokens.Of(token);
        foreach (string one in words)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static WordSet Union(WordClasses classes, params ReadOnlySpan<string> names)
    {
        var union = new WordSet();
        foreach (string name in names)
        {
            union.Add(classes[name]);
        }

        return union;
    }
}
