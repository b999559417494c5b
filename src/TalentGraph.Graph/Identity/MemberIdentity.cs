using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Identity;

/// <summary>Where a member attaches, and what it shares with others.</summary>
/// <param name="Identity">Its identity; on its own, until it is resolved with others.</param>
/// <param name="Keys">What the identity carries because of this member, each with a support of 1.</param>
internal sealed record MemberIdentity(IdentityRow Identity, IReadOnlyList<IdentityKeyRow> Keys);
