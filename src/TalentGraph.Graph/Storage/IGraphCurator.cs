using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>Judgements on which identities are one. Merging rewrites no claim, and parting loses nothing.</summary>
public interface IGraphCurator
{
    /// <summary>
    /// Records judgements and re-projects what they touch, in one transaction; a later judgement on the same pair by the same judge replaces the former.
    /// </summary>
    /// <exception cref="GraphStoreException">An id is unknown, or a pair is of two kinds.</exception>
    Task JudgeAsync(IReadOnlyList<Judgement> judgements, CancellationToken cancellationToken);

    /// <summary>Judgements that name any of the identities behind an entity.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<Judgement>>> GetJudgementsAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken);

    /// <summary>Suggested pairs that nobody has judged, by score from high to low, then ids.</summary>
    Task<Page<Judgement>> ListSuggestionsAsync(PageRequest page, CancellationToken cancellationToken);
}
