using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Relations;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Statements;

/// <summary>Finds who is quoted as saying what a match says.</summary>
internal static class Attribution
{
    private const int WordsToSource = 8;

    /// <summary>The speaker whose words hold the match, or the source that the sentence names; <see langword="null"/> without one.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="match">The match.</param>
    /// <param name="spoken">What speakers say in the article, the shortest first.</param>
    /// <param name="inPassing">Whether the match is background that a retelling does not put into the speaker's mouth.</param>
    public static EntityDraft? Of(SentenceView view, RuleMatch match, IReadOnlyList<SpokenPart> spoken, bool inPassing)
    {
        int at = match.Trigger < 0 ? match.First : match.Trigger;
        foreach (SpokenPart part in spoken)
        {
            if (part.First <= at && at < part.End && (part.IsDirect || !inPassing))
            {
                return part.Speaker;
            }
        }

        return inPassing ? null : AccordingTo(view, match);
    }

    // "according to Bloomberg", "according to a report by the ministry"
    private static EntityDraft? AccordingTo(SentenceView view, RuleMatch match)
    {
        for (int i = view.Sentence.First; i + 1 < view.Sentence.End; i++)
        {
            bool according = view.Article.Tokens.Of(i) is "according" or "According" && view.Article.Tokens.Of(i + 1) is "to";
            if (!according)
            {
                continue;
            }

            for (int j = i + 2; j < Math.Min(i + 2 + WordsToSource, view.Sentence.End) && !view.Is(j, ','); j++)
            {
                if (view.StartingAt(j) is { Entity: { } source, Form: not MentionForm.Demonym } mention
                    && mention.Kind is EntityKind.Person or EntityKind.Firm or EntityKind.Institution && (j >= match.End || j < match.First))
                {
                    return source;
                }
            }
        }

        return null;
    }
}
