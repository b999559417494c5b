using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>A claim with what the projection needs of its article.</summary>
/// <param name="Row">The claim.</param>
/// <param name="SubjectId">Entity of its subject.</param>
/// <param name="ObjectId">Entity of its object.</param>
/// <param name="OriginId">Origin of its article; absent for reference data.</param>
/// <param name="Published">Publication date of its article.</param>
/// <param name="RetractionReason">Why its article was retracted.</param>
internal sealed record ClaimFact(
    ClaimRow Row, string SubjectId, string ObjectId, string? OriginId, PartialDate? Published, string? RetractionReason);
