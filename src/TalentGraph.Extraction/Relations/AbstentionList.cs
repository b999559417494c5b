using TalentGraph.Graph.Model;

namespace TalentGraph.Extraction.Relations;

/// <summary>Where an article has the words of a claim and nothing was claimed.</summary>
internal sealed class AbstentionList
{
    // A hostile text must not make us remember more than is ever told.
    private const int MaxKept = 20 * ArticleReading.MaxAbstentions;

    private readonly HashSet<Abstention> _abstentions = [];

    /// <summary>Remembers a place.</summary>
    public void Add(Abstention abstention)
    {
        if (_abstentions.Count < MaxKept)
        {
            _abstentions.Add(abstention);
        }
    }

    /// <summary>The places in text order, without those where another rule did claim what was rejected.</summary>
    public List<Abstention> Besides(IReadOnlyCollection<Claim> claims)
    {
        var claimed = claims.Select(claim => (claim.QuoteSpan, claim.Type, claim.SubjectMention, claim.ObjectMention)).ToHashSet();
        return
        [
            .. _abstentions.Where(one => !claimed.Contains((one.Sentence, one.Type ?? "", one.Subject, one.Object)))
                .OrderBy(one => one.Sentence.Start)
                .ThenBy(one => one.Subject?.Start ?? -1)
                .ThenBy(one => one.Object?.Start ?? -1)
                .ThenBy(one => one.Type, StringComparer.Ordinal)
                .ThenBy(one => one.Reason)
                .ThenBy(one => one.Rule, StringComparer.Ordinal)
                .DistinctBy(one => (one.Sentence, one.Type, one.Subject, one.Object))
                .Take(ArticleReading.MaxAbstentions),
        ];
    }
}
