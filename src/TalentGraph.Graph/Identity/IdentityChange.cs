namespace TalentGraph.Graph.Identity;

/// <summary>What an update did to identities.</summary>
/// <param name="EntityOf">Entity of every identity that the update named or moved.</param>
/// <param name="Moved">Former entity of every identity that was there before and moved.</param>
internal sealed record IdentityChange(
    IReadOnlyDictionary<string, string> EntityOf, IReadOnlyDictionary<string, string> Moved);
