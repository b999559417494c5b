using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>An entity as one source knows it, attached to its identity.</summary>
internal sealed record MemberRow(
    string SourceId, bool IsReference, int Position, string IdentityId, ContentState State, LocalEntity Entity);
