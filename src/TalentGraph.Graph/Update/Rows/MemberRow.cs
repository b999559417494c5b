using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>An entity as one source knows it, attached to its identity.</summary>
/// <param name="SourceId">Article or reference source.</param>
/// <param name="IsReference">Whether the source is a reference source.</param>
/// <param name="Position">Place in the source, from 0.</param>
/// <param name="IdentityId">What it attaches to.</param>
/// <param name="Keys">The identity keys that it supports while it is live.</param>
/// <param name="State">Whether it counts.</param>
/// <param name="Entity">The entity; as stored rows come back, its mentions lack their words.</param>
internal sealed record MemberRow(
    string SourceId,
    bool IsReference,
    int Position,
    string IdentityId,
    IReadOnlyList<string> Keys,
    ContentState State,
    LocalEntity Entity);
