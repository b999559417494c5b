using TalentGraph.Extraction.Mentions;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Extraction.Relations.Learned;

/// <summary>A pair with what the model thinks of one lane.</summary>
/// <param name="Pair">The two mentions.</param>
/// <param name="Lane">The lane.</param>
/// <param name="Chance">The chance, 0 to 1, that it is said.</param>
/// <param name="PastChance">The chance, 0 to 1, that it is over.</param>
/// <param name="Features">What was seen.</param>
internal readonly record struct LearnedPair(MentionPair Pair, int Lane, float Chance, float PastChance, PairFeatures Features)
{
    /// <summary>The relationship type.</summary>
    public string Type => RelationLanes.TypeOf(Lane);

    /// <summary>The mention of the subject.</summary>
    public MentionDraft Subject => RelationLanes.IsInverse(Lane) ? Pair.Second : Pair.First;

    /// <summary>The mention of the object.</summary>
    public MentionDraft Target => RelationLanes.IsInverse(Lane) ? Pair.First : Pair.Second;

    /// <summary>Whether a claim says the same.</summary>
    public bool IsToldBy(Claim claim) => claim.Type == Type
        && ((claim.Subject == Subject.Entity!.Key && claim.Object == Target.Entity!.Key)
            || (GraphOntology.Default[Type].IsSymmetric && claim.Object == Subject.Entity.Key && claim.Subject == Target.Entity!.Key));
}
