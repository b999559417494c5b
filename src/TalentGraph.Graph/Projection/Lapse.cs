using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Projection;

/// <summary>How a relationship without live claims lost them.</summary>
/// <param name="AllRetracted">Whether all were retracted rather than dropped.</param>
/// <param name="Since">Latest publication date among the versions that dropped one.</param>
/// <param name="Reason">Reason of the retraction, of the smallest claim id.</param>
/// <param name="Claims">What its former claims said.</param>
internal sealed record Lapse(bool AllRetracted, PartialDate? Since, string? Reason, ClaimTally Claims);
