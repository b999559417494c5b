using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;

namespace TalentGraph.Extraction.Relations;

/// <summary>The claims of an article: of two with one id the surer is kept, of two equally sure the first rule's.</summary>
internal sealed class ClaimSet(GraphOntology ontology, AbstentionList abstentions)
{
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);

    /// <summary>Whether a claim of that type may join these kinds.</summary>
    public bool Allows(string type, EntityKind subject, EntityKind target) => ontology[type].Allows(subject, target);

    /// <summary>Where nothing was claimed.</summary>
    public AbstentionList Abstentions { get; } = abstentions;

    /// <summary>Takes in a claim.</summary>
    public void Add(Claim claim)
    {
        // Symmetric claims are the same in both directions, and one sentence says a thing once.
        string key = KeyOf(claim);
        if (!_claims.TryGetValue(key, out Claim? other) || other.Confidence < claim.Confidence)
        {
            _claims[key] = claim;
        }
    }

    /// <summary>Puts another claim with the same ends in the place of one that is there.</summary>
    public void Replace(Claim claim, Claim other) => _claims[KeyOf(claim)] = other;

    /// <summary>The claims in order of their quote, then of their mentions.</summary>
    public List<Claim> InOrder() =>
    [
        .. _claims.Values.OrderBy(claim => claim.QuoteSpan!.Value.Start)
            .ThenBy(claim => claim.SubjectMention!.Value.Start)
            .ThenBy(claim => claim.ObjectMention!.Value.Start)
            .ThenBy(claim => claim.Type, StringComparer.Ordinal)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal),
    ];

    private string KeyOf(Claim claim) => $"{claim.QuoteSpan?.Start} {claim.Type} {Ends(claim)}";

    private string Ends(Claim claim) => ontology[claim.Type].IsSymmetric && string.CompareOrdinal(claim.Subject, claim.Object) > 0
        ? $"{claim.Object} {claim.Subject}"
        : $"{claim.Subject} {claim.Object}";
}
