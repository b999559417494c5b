using TalentGraph.Graph.Model;

namespace TalentGraph.Ingestion.Report;

/// <summary>Two names that may be one person or thing; nothing was merged.</summary>
/// <param name="Left">Name of the first.</param>
/// <param name="LeftId">Its entity id.</param>
/// <param name="LeftKind">Its kind.</param>
/// <param name="Right">Name of the second.</param>
/// <param name="RightId">Its entity id.</param>
/// <param name="RightKind">Its kind.</param>
/// <param name="Score">How much speaks for it, 0 to 1.</param>
/// <param name="Reasons">What speaks for it.</param>
public sealed record PossibleMatch(
    string Left,
    string LeftId,
    EntityKind LeftKind,
    string Right,
    string RightId,
    EntityKind RightKind,
    double Score,
    IReadOnlyList<string> Reasons);
