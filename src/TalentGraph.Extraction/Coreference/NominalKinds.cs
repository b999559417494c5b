using System.Diagnostics.CodeAnalysis;
using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Mentions;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Coreference;

/// <summary>Recognises definite descriptions and says which entities they may mean.</summary>
internal sealed class NominalKinds(WordClasses classes)
{
    private const int MostModifiers = 4;

    private readonly WordSet _firm = classes["nominal-firm"];
    private readonly WordSet _institution = classes["nominal-institution"];
    private readonly WordSet _policy = classes["nominal-policy"];
    private readonly WordSet _function = classes["function"];

    /// <summary>Whether the noun at a token ends a definite description; <paramref name="fits"/> tells what it may mean.</summary>
    public bool TryGet(ArticleText article, Sentence sentence, int token, Coverage covered, [NotNullWhen(true)] out Predicate<EntityDraft>? fits)
    {
        fits = null;
        if (token == sentence.First || !IsDefinite(article, sentence, token, covered) || !EndsPhrase(article, sentence, token))
        {
            return false;
        }

        if (article.In(_firm, token))
        {
            bool money = article.Tokens.Of(token) is "investor" or "firm" or "group" or "bank" or "recruiter";
            string? sort = article.Tokens.Of(token) is "investor" or "recruiter" ? article.Tokens.Of(token).ToString() : null;
            fits = entity => entity.Kind == EntityKind.Firm && entity.Named
                && (sort is null ? money || entity.Subkind is not ("investor" or "recruiter") : entity.Subkind == sort);
        }
        else if (article.In(_institution, token))
        {
            string subkind = SubkindOf(article.Tokens.Of(token));
            fits = entity => entity.Kind == EntityKind.Institution && entity.Named && (entity.Subkind is null || entity.Subkind == subkind);
        }
        else if (article.In(_policy, token))
        {
            fits = entity => entity.Kind == EntityKind.Policy;
        }

        else if (article.Tokens.Of(token) is "country" or "city")
        {
            string subkind = article.Tokens.Of(token).ToString();
            fits = entity => entity.Kind == EntityKind.Hub && entity.Subkind == subkind;
        }

        return fits is not null;
    }

    private bool IsDefinite(ArticleText article, Sentence sentence, int token, Coverage covered)
    {
        for (int i = token - 1; i >= Math.Max(sentence.First, token - MostModifiers - 1); i--)
        {
            if (article.Tokens.Of(i) is "the" or "The")
            {
                return true;
            }

            bool modifier = covered[i] is { Form: MentionForm.Demonym } or { Kind: EntityKind.Hub or EntityKind.Technology }
                || article.IsHyphen(i)
                || (covered[i] is null && article.Tokens.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false } && !article.In(_function, i));
            if (!modifier)
            {
                return false;
            }
        }

        return false;
    }

    // "the company said", but not "the company town" or "the law of supply".
    private static bool EndsPhrase(ArticleText article, Sentence sentence, int token)
    {
        int next = token + 1;
        if (next >= sentence.End)
        {
            return true;
        }

        if (article.Tokens.Tokens[next].Kind == TokenKind.Mark)
        {
            return !article.IsHyphen(next);
        }

        return !article.Tokens.Tokens[next].IsCapitalised && article.Tokens.Of(next) is not "of";
    }

    private static string SubkindOf(ReadOnlySpan<char> noun) => noun switch
    {
        "university" or "college" or "school" => "university",
        "institute" or "laboratory" => "research_institute",
        "committee" or "parliament" or "senate" or "chamber" => "legislature",
        "foundation" or "association" => "nonprofit",
        "newspaper" => "media",
        _ => "government",
    };
}
