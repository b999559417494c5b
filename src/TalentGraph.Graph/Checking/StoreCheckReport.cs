namespace TalentGraph.Graph.Checking;

/// <summary>What a check of a store found.</summary>
/// <param name="Articles">Live articles read.</param>
/// <param name="Claims">Live claims read, of articles and reference data.</param>
/// <param name="Relationships">Relationships compared.</param>
/// <param name="FaultCount">Number of faults.</param>
/// <param name="Faults">The first of them, at most <see cref="StoreChecker.MostFaults"/>.</param>
public sealed record StoreCheckReport(
    long Articles, long Claims, long Relationships, long FaultCount, IReadOnlyList<StoreFault> Faults);
