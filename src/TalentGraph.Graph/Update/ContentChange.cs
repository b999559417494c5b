using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Update;

/// <summary>Rows that an update takes out of force and rows that it brings in.</summary>
/// <param name="FormerMembers">Members that were live.</param>
/// <param name="NewMembers">Members that are live now.</param>
/// <param name="FormerClaims">Claims that were not dropped before, of sources that were replaced or retracted.</param>
/// <param name="NewClaims">Claims that are live now.</param>
internal sealed record ContentChange(
    IReadOnlyList<MemberRow> FormerMembers,
    IReadOnlyList<MemberRow> NewMembers,
    IReadOnlyList<ClaimRow> FormerClaims,
    IReadOnlyList<ClaimRow> NewClaims);
