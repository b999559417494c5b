namespace TalentGraph.Extraction.Relations;

/// <summary>A rule: patterns, any of which may match, the claims that a match makes, and examples.</summary>
/// <param name="Name">Name, such as <c>works-at.apposition</c>.</param>
/// <param name="Confidence">How often its claims are right, 0 to 1.</param>
/// <param name="Patterns">Patterns.</param>
/// <param name="Emissions">Claims of a match.</param>
/// <param name="Examples">Phrases that must match and phrases that must not; read by tests.</param>
internal sealed record Rule(
    string Name,
    double Confidence,
    IReadOnlyList<IReadOnlyList<Element>> Patterns,
    IReadOnlyList<Emission> Emissions,
    IReadOnlyList<RuleExample> Examples)
{
    /// <summary>Whether the confidence is that of the claim as it stands, so that nothing in the sentence lowers it.</summary>
    public bool IsCalibrated { get; init; }
}
