using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Update.Rows;

/// <summary>What members attach to: a lexicon entry, a distinctive name, or one member alone.</summary>
/// <param name="Id">Public id, the hash of <paramref name="Key"/>.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Rank">0 lexicon key, 1 kind and normalised name, 2 member of one source.</param>
/// <param name="Key">The text that the id is made of.</param>
/// <param name="EntityId">The identity that gives the component its id.</param>
internal sealed record IdentityRow(string Id, EntityKind Kind, int Rank, string Key, string EntityId);
