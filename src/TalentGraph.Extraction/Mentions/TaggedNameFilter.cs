using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Tagging;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Mentions;

/// <summary>Says which of the tagger's names are not taken, and how certain the others must be. The thresholds are ours, tried on the training articles.</summary>
internal sealed class TaggedNameFilter(ExtractionLexicon lexicon)
{
    private const double Enough = 0.6;

    // In a heading capitals say less; a person or a place of several words of which none is known is often a firm;
    // a surname alone is rare, since articles introduce persons by their full names.
    private const double EnoughInHeading = 0.8;
    private const double EnoughForUnknownWords = 0.8;
    private const double EnoughForOneWord = 0.9;
    private const double Never = 2;

    private readonly OrganizationHeads _heads = new(lexicon.Classes);
    private readonly PersonNames _persons = lexicon.Persons;
    private readonly WordSet _policyHeads = lexicon.Classes["policy-strict"];
    private readonly WordSet _hubHeads = lexicon.Classes["hub-head"];
    private readonly WordSet _common = lexicon.Classes["common"];
    private readonly WordSet _compass = lexicon.Classes["compass"];

    /// <summary>Whether it is no name of a person, an organization or a place after all.</summary>
    public bool IsOther(ArticleText article, NameMention name, Coverage known)
    {
        int last = name.EndToken - 1;
        if (last == name.FirstToken)
        {
            return article.In(_compass, last) || (article.In(_common, last) && !article.Tokens.Tokens[last].IsAllCaps);
        }

        bool numbered = article.Tokens.Tokens[last].Kind == TokenKind.Number && name.Class == NameClass.Organization;
        bool lower = article.Tokens.Tokens[last].Kind == TokenKind.Word && !article.IsNameWord(last);
        bool policy = name.Class == NameClass.Organization && article.In(_policyHeads, last) && !IsHead(article, last);
        return lower || numbered || policy || OpensSentence(article, name, known) || IsPlaceOrField(article, name, known);
    }

    /// <summary>The chance from which on a name is taken.</summary>
    public double Threshold(ArticleText article, Sentence sentence, NameMention name, EntityKind kind, bool hasTitle)
    {
        double enough = sentence.Kind == UnitKind.Heading ? EnoughInHeading : Enough;
        return kind switch
        {
            EntityKind.Person when IsOneWord(article, name) => hasTitle ? enough : IsSurname(article, name.FirstToken) ? EnoughForOneWord : Never,
            EntityKind.Person when IsHead(article, name.EndToken - 1) && !IsSurname(article, name.EndToken - 1) => Never,
            EntityKind.Person when !IsGiven(article, name.FirstToken) && !IsSurname(article, name.EndToken - 1) && !IsSurname(article, name.FirstToken) =>
                Math.Max(enough, EnoughForUnknownWords),
            EntityKind.Hub when !IsOneWord(article, name) && !article.In(_hubHeads, name.EndToken - 1) => Math.Max(enough, EnoughForUnknownWords),
            _ => enough,
        };
    }

    // "Will Brussels answer?"
    private bool OpensSentence(ArticleText article, NameMention name, Coverage known) => article.In(_common, name.FirstToken)
        && known[name.FirstToken] is null && known[name.FirstToken + 1] is { } rest && rest.End == name.EndToken && name.Class != NameClass.Organization;

    // "China AI"
    private bool IsPlaceOrField(ArticleText article, NameMention name, Coverage known)
    {
        for (int i = name.FirstToken; i < name.EndToken; i++)
        {
            if (!(known.IsPlace(i) || known[i] is { Kind: EntityKind.Technology } || article.In(_common, i)))
            {
                return false;
            }
        }

        return name.Class == NameClass.Organization;
    }

    private static bool IsOneWord(ArticleText article, NameMention name)
    {
        for (int i = name.FirstToken + 1; i < name.EndToken; i++)
        {
            if (!article.IsHyphen(i) && !article.IsHyphen(i - 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsHead(ArticleText article, int token) => _heads.TryGet(article.Tokens.Words[token], out _, out _, out _);

    private bool IsGiven(ArticleText article, int token) => _persons.Given(article.Tokens.Words[token]) != Origins.None;

    private bool IsSurname(ArticleText article, int token) => _persons.Surname(article.Tokens.Words[token]) != Origins.None;
}
