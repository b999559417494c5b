using TalentGraph.Extraction.Coreference;
using TalentGraph.Extraction.Mentions;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>Finds the pairs of mentions in a sentence that a relation may join: of each two entities the nearest mentions.</summary>
internal static class PairFinder
{
    // A longer list of names, or names further apart, is hardly ever joined by the words of one sentence.
    private const int MostMentions = 24;
    private const int LongestGap = 40;

    /// <summary>The pairs of a sentence, in order of the first mention, then of the second.</summary>
    public static List<MentionPair> Find(SentenceView view)
    {
        List<MentionDraft> mentions = Outermost(view);
        var nearest = new Dictionary<(EntityDraft, EntityDraft), MentionPair>();
        for (int i = 0; i < mentions.Count; i++)
        {
            for (int j = i + 1; j < mentions.Count && mentions[j].First - mentions[i].End <= LongestGap; j++)
            {
                Add(mentions[i], mentions[j], nearest);
            }
        }

        return [.. nearest.Values.OrderBy(pair => pair.First.First).ThenBy(pair => pair.Second.First)];
    }

    private static List<MentionDraft> Outermost(SentenceView view)
    {
        var mentions = new List<MentionDraft>();
        foreach (MentionDraft mention in view.Mentions)
        {
            if (mentions.Count < MostMentions && mention.Entity is not null && view.StartingAt(mention.First) == mention)
            {
                mentions.Add(mention);
            }
        }

        return mentions;
    }

    private static void Add(MentionDraft first, MentionDraft second, Dictionary<(EntityDraft, EntityDraft), MentionPair> nearest)
    {
        ulong lanes = RelationLanes.For(first.Kind, second.Kind);
        if (first.Entity == second.Entity || lanes == 0)
        {
            return;
        }

        var pair = new MentionPair(first, second, lanes);
        (EntityDraft, EntityDraft) ends = (first.Entity!, second.Entity!);
        bool known = nearest.TryGetValue(ends, out MentionPair other);
        if (!known && nearest.TryGetValue((ends.Item2, ends.Item1), out other))
        {
            (known, ends) = (true, (ends.Item2, ends.Item1));
        }

        if (!known || pair.Gap < other.Gap)
        {
            nearest[ends] = pair;
        }
    }
}
