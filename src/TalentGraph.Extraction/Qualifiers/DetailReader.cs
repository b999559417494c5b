using TalentGraph.Extraction.Lexicon;
using TalentGraph.Extraction.Relations;
using TalentGraph.Extraction.Statements;
using TalentGraph.Extraction.Text;
using TalentGraph.Graph;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Qualifiers;

/// <summary>Reads dates and what is offered from a sentence.</summary>
internal sealed class DetailReader(WordClasses classes)
{
    private const int YearDistance = 7;

    private static readonly string[] OfferWords =
    [
        "bonus", "career", "compute", "equity", "flexibility", "housing", "infrastructure", "research_funding", "salary", "tax", "visa",
    ];

    private readonly (string Offer, WordSet Words)[] _offers = [.. OfferWords.Select(offer => (offer, classes["offer-" + offer]))];
    private readonly WordSet _offering = classes["offering"];

    /// <summary>The year since which it holds, where one follows the match closely: "launched in 2016", "since 2019".</summary>
    public static PartialDate? Since(SentenceView view, RuleMatch match)
    {
        int from = Math.Max(match.Trigger, match.First);
        for (int i = from; i < Math.Min(match.End + YearDistance, view.Sentence.End) - 1; i++)
        {
            bool dated = view.Article.Tokens.Of(i) is "in" or "since" && view.Article.Tokens.Tokens[i + 1] is { Kind: TokenKind.Number, Length: 4 };
            if (dated && PartialDate.TryParse(view.Article.Slice(i + 1, i + 2), out PartialDate year) && year.Year is > 1500 and < 2100)
            {
                return year;
            }

            if (MatcherWords.BreaksClause(view, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// What the sentence offers, in code point order; nothing unless it speaks of offering or attracting. What somebody says in
    /// it is no part of what it tells itself.
    /// </summary>
    public IReadOnlyList<string> Offers(SentenceView view, RuleMatch match, IReadOnlyList<SpokenPart> spoken)
    {
        var offers = new List<string>();
        bool offering = false;
        int trigger = Math.Max(match.Trigger, match.First);
        for (int i = view.Sentence.First; i < view.Sentence.End; i++)
        {
            if (IsOtherVoice(spoken, i, trigger))
            {
                continue;
            }

            offering |= view.Article.In(_offering, i);
            foreach ((string offer, WordSet words) in _offers)
            {
                if (view.Article.In(words, i) && !offers.Contains(offer))
                {
                    offers.Add(offer);
                }
            }
        }

        offers.Sort(CodePointComparer.Instance);
        return offering ? offers : [];
    }

    private static bool IsOtherVoice(IReadOnlyList<SpokenPart> spoken, int token, int trigger)
    {
        foreach (SpokenPart part in spoken)
        {
            if (part.First <= token && token < part.End && !(part.First <= trigger && trigger < part.End))
            {
                return true;
            }
        }

        return false;
    }
}
