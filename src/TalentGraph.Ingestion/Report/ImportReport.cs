using TalentGraph.Ingestion.Import;

namespace TalentGraph.Ingestion.Report;

/// <summary>What an import found: first what connects its articles, then what was read, found and rejected.</summary>
/// <param name="Articles">Articles that were looked at for connections, at most <see cref="ImportReporter.MaxArticles"/>.</param>
/// <param name="Origins">Independent origins among them.</param>
/// <param name="Shared">Entities in most origins, at most <see cref="ImportReporter.MaxListed"/>, by origins, then name.</param>
/// <param name="Bridges">Entities that alone connect most, at most <see cref="ImportReporter.MaxListed"/>, by strength, then name.</param>
/// <param name="PossibleMatches">Names that may be one, at most <see cref="ImportReporter.MaxListed"/>, by score.</param>
/// <param name="Outcome">Counts, rejections and refused claims of the run.</param>
public sealed record ImportReport(
    int Articles,
    int Origins,
    IReadOnlyList<ConnectingEntity> Shared,
    IReadOnlyList<ConnectingEntity> Bridges,
    IReadOnlyList<PossibleMatch> PossibleMatches,
    ImportOutcome Outcome);
