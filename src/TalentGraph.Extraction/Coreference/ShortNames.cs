using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Coreference;

/// <summary>The short forms by which an article may call its entities; one that fits two entities means neither.</summary>
internal sealed class ShortNames(ExtractionLexicon lexicon)
{
    private readonly Dictionary<string, EntityDraft?> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityDraft?> _firstWords = new(StringComparer.Ordinal);
    private readonly WordSet _publicHeads = PublicHeads(lexicon.Classes);
    private readonly WordSet _common = lexicon.Classes["common"];
    private readonly WordSet _heads = OrganizationHeads.All(lexicon.Classes);

    /// <summary>Takes in the short forms of a named mention.</summary>
    public void Learn(ArticleText article, MentionDraft mention, EntityDraft entity)
    {
        switch (mention.Kind)
        {
            case EntityKind.Person:
                LearnPerson(article, mention, entity);
                break;
            case EntityKind.Firm or EntityKind.Institution:
                Put(_firstWords, article.Slice(mention.First, mention.First + 1), entity);
                LearnFirstWord(article, mention, entity);
                LearnHead(article, mention, entity);
                LearnAcronym(article, mention, entity);
                break;
            case EntityKind.Policy or EntityKind.Technology:
                LearnAcronym(article, mention, entity);
                break;
            default:
                break;
        }
    }

    /// <summary>The one entity that tokens <paramref name="first"/> to <paramref name="end"/> can mean, if any.</summary>
    public EntityDraft? Find(ArticleText article, int first, int end) =>
        _entities.GetValueOrDefault(article.Slice(first, end));

    /// <summary>Whether those tokens could mean several entities, so that they mean none.</summary>
    public bool IsShared(ArticleText article, int first, int end) =>
        _entities.TryGetValue(article.Slice(first, end), out EntityDraft? entity) && entity is null;

    /// <summary>The one person or organization whose name begins with that token, if any.</summary>
    public EntityDraft? FindByFirstWord(ArticleText article, int token) => _firstWords.GetValueOrDefault(article.Slice(token, token + 1));

    private void LearnPerson(ArticleText article, MentionDraft mention, EntityDraft entity)
    {
        if (mention.Length < 2)
        {
            return;
        }

        Put(_firstWords, article.Slice(mention.First, mention.First + 1), entity);
        int firstWord = article.Tokens.Words[mention.First];
        int lastWord = article.Tokens.Words[mention.End - 1];
        const Origins FamilyFirst = Origins.Chinese | Origins.Korean | Origins.Vietnamese;
        bool hyphenatedGiven = mention.Length == 4 && article.IsHyphen(mention.First + 2);
        bool familyFirst = (lexicon.Persons.Surname(firstWord) & FamilyFirst) != Origins.None
            && (hyphenatedGiven || lexicon.Persons.Given(firstWord) == Origins.None);
        bool familyLast = !familyFirst || (lexicon.Persons.Surname(lastWord) & FamilyFirst) != Origins.None;
        if (familyFirst)
        {
            Put(article.Slice(mention.First, mention.First + 1), entity);
        }

        if (familyLast)
        {
            Put(article.Slice(Math.Max(mention.First, LastWordStart(article, mention)), mention.End), entity);
        }
    }

    // "Okonjo-Lindqvist" and "van der Berg" are surnames as a whole.
    private static int LastWordStart(ArticleText article, MentionDraft mention)
    {
        int start = mention.End - 1;
        while (start - 2 > mention.First && article.IsHyphen(start - 1))
        {
            start -= 2;
        }

        while (start - 1 > mention.First && !article.Tokens.Tokens[start - 1].IsCapitalised && article.Tokens.Tokens[start - 1].Kind == TokenKind.Word)
        {
            start--;
        }

        return start;
    }

    private void LearnFirstWord(ArticleText article, MentionDraft mention, EntityDraft entity)
    {
        if (mention.Length < 2 || mention.Entry is not null)
        {
            return;
        }

        int first = mention.First;
        bool distinctive = article.Tokens.Tokens[first] is { Kind: TokenKind.Word, Length: > 3 } && !article.In(_common, first)
            && !article.In(_heads, first) && article.Tokens.Words[first] == Vocabulary.Unknown;
        if (distinctive)
        {
            Put(article.Slice(first, first + 1), entity);
        }
    }

    // "the Senate" for "U.S. Senate", "the Ministry" for "Ministry of Finance".
    private void LearnHead(ArticleText article, MentionDraft mention, EntityDraft entity)
    {
        for (int i = mention.First; i < mention.End && mention.Kind == EntityKind.Institution && mention.Length > 1; i++)
        {
            if (article.In(_publicHeads, i) && article.Tokens.Tokens[i].IsCapitalised)
            {
                Put(article.Slice(i, i + 1), entity);
                return;
            }
        }
    }

    private void LearnAcronym(ArticleText article, MentionDraft mention, EntityDraft entity)
    {
        int open = mention.End;
        bool bracketed = open + 2 < article.Tokens.Words.Length && article.Tokens.Is(open, '(') && article.Tokens.Is(open + 2, ')');
        if (bracketed && article.Tokens.Tokens[open + 1] is { IsAllCaps: true } or { IsCapitalised: true })
        {
            string acronym = article.Slice(open + 1, open + 2);
            if (mention.Length > 1 && IsAcronymOf(acronym, article.Slice(mention.First, mention.End)))
            {
                Put(acronym, entity);
            }
        }
    }

    // Its letters are found in the name in order, the first one first.
    private static bool IsAcronymOf(string acronym, string name)
    {
        int at = 0;
        foreach (char c in name)
        {
            if (at < acronym.Length && char.ToUpperInvariant(c) == char.ToUpperInvariant(acronym[at]))
            {
                at++;
            }
        }

        return at == acronym.Length && acronym.Length >= 2 && char.ToUpperInvariant(acronym[0]) == char.ToUpperInvariant(name[0]);
    }

    private static WordSet PublicHeads(WordClasses classes)
    {
        WordSet heads = [];
        heads.Add(classes["org-legislature"]);
        heads.Add(classes["org-government"]);
        return heads;
    }

    private void Put(string name, EntityDraft entity) => Put(_entities, name, entity);

    private static void Put(Dictionary<string, EntityDraft?> entities, string name, EntityDraft entity) =>
        entities[name] = entities.TryGetValue(name, out EntityDraft? other) && other != entity ? null : entity;
}
