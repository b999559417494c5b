using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>A statement with the identities that its local keys stand for.</summary>
internal sealed record StatementRow(Statement Statement, string SpeakerIdentity, IReadOnlyList<string> AboutIdentities);
