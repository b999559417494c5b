namespace TalentGraph.Graph.Origins;

/// <summary>What an update did to origins.</summary>
/// <param name="OriginOf">Origin of every article of a touched group, after the update.</param>
/// <param name="Former">Origin of those articles that were there before.</param>
internal sealed record OriginChange(
    IReadOnlyDictionary<string, string> OriginOf, IReadOnlyDictionary<string, string> Former);
