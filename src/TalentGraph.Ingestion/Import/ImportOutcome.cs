using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Import;

/// <summary>What an import did.</summary>
/// <param name="Totals">The final counts.</param>
/// <param name="Rejections">Inputs that were not imported; at most <see cref="MaxRejections"/> are listed, <see cref="ImportProgress.Rejected"/> counts all.</param>
/// <param name="RefusedClaims">Claims whose ends do not fit the ontology, by type; they were not stored.</param>
/// <param name="Articles">The articles read, new or not, by id; at most <see cref="MaxArticles"/>.</param>
/// <param name="Cancelled">Whether it was stopped at a batch boundary; running it again goes on from there.</param>
/// <param name="Run">The run as recorded; absent when nothing changed.</param>
public sealed record ImportOutcome(
    ImportProgress Totals,
    IReadOnlyList<Rejection> Rejections,
    IReadOnlyDictionary<string, int> RefusedClaims,
    IReadOnlyList<ImportedArticle> Articles,
    bool Cancelled,
    ImportRun? Run)
{
    /// <summary>At most so many rejections are listed: memory stays bounded whatever the input.</summary>
    public const int MaxRejections = 10_000;

    /// <summary>At most so many articles are listed.</summary>
    public const int MaxArticles = 100_000;
}
