using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Update;

namespace TalentGraph.Graph.Checking;

/// <summary>
/// Checks what a store promises: every quote and mention stands in its article word for word, every claim fits the ontology, and every
/// relationship is what its live claims say when it is projected anew. Reads one consistent view; memory stays bounded,
/// because a large graph is compared in several passes, each over a share of the relationships.
/// </summary>
public sealed class StoreChecker(IGraphScanner scanner, GraphOntology ontology)
{
    /// <summary>At most so many faults are listed.</summary>
    public const int MostFaults = 100;

    private readonly int _claimsPerPass = 200_000;

    internal StoreChecker(IGraphScanner scanner, GraphOntology ontology, int claimsPerPass)
        : this(scanner, ontology) => _claimsPerPass = claimsPerPass;

    /// <summary>Checks the whole store.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be reached.</exception>
    public async Task<StoreCheckReport> CheckAsync(CancellationToken cancellationToken)
    {
        await using IGraphView view = await scanner.OpenAsync(cancellationToken);
        var faults = new FaultList();
        (long articles, long claims) = await CheckSourcesAsync(view, faults, cancellationToken);
        int passes = (int)((claims / _claimsPerPass) + 1);
        long relationships = 0;
        for (int pass = 0; pass < passes; pass++)
        {
            var check = new RelationshipCheck(ontology, faults, pass, passes);
            relationships += await check.RunAsync(view, cancellationToken);
        }

        return new StoreCheckReport(articles, claims, relationships, faults.Count, faults.Listed);
    }

    private async Task<(long Articles, long Claims)> CheckSourcesAsync(
        IGraphView view, FaultList faults, CancellationToken cancellationToken)
    {
        var validator = new ReadingValidator(ontology);
        long articles = 0;
        long claims = 0;
        await foreach (StoredReading stored in view.ReadArticlesAsync(cancellationToken))
        {
            articles++;
            claims += stored.Reading.Claims.Count;
            Report(stored.Reading.Article.Id, validator.Check(stored.Reading), faults);
        }

        await foreach (StoredReference stored in view.ReadReferencesAsync(cancellationToken))
        {
            claims += stored.Reading.Claims.Count;
            Report(stored.Reading.Id, validator.Check(stored.Reading), faults);
        }

        return (articles, claims);
    }

    private static void Report(string source, IReadOnlyList<ReadingFlaw> flaws, FaultList faults)
    {
        foreach (ReadingFlaw flaw in flaws)
        {
            faults.Add(source, flaw.ClaimId is { } claim ? $"claim {claim}: {flaw.Reason}" : flaw.Reason);
        }
    }
}
