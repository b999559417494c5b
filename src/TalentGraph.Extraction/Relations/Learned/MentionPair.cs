using TalentGraph.Extraction.Mentions;
using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>Two mentions of different entities in a sentence, in text order.</summary>
/// <param name="First">The one that comes first.</param>
/// <param name="Second">The one that comes second.</param>
/// <param name="Lanes">What may hold between their kinds, one bit a lane.</param>
internal readonly record struct MentionPair(MentionDraft First, MentionDraft Second, ulong Lanes)
{
    /// <summary>Number of tokens between the two.</summary>
    public int Gap => Second.First - First.End;

    /// <summary>The lanes that claims of the sentence hold, one bit each.</summary>
    public ulong ToldBy(IReadOnlyCollection<Claim> claims)
    {
        ulong told = 0;
        foreach (Claim claim in claims)
        {
            bool forth = claim.Subject == First.Entity!.Key && claim.Object == Second.Entity!.Key;
            bool back = claim.Object == First.Entity.Key && claim.Subject == Second.Entity!.Key;
            told |= forth || back ? 1UL << RelationLanes.Of(claim.Type, back) : 0;
        }

        return told;
    }
}
