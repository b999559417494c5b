using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Projection;

/// <summary>How a claim sees what it says; kept together because each part qualifies the others.</summary>
internal sealed record Outlook(TemporalStatus TemporalStatus, Modality Modality, string? AttributedIdentity);
