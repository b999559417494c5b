using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>Entities whose names may fit a probe.</summary>
/// <param name="Entities">
/// In a defined order: exact folded names, then prefixes, then names that share trigrams or Han characters by how many,
/// each by origin count from high to low, then id; at most <see cref="NameProbe.CandidateLimit"/>.
/// </param>
/// <param name="Cut">Whether there were more.</param>
public sealed record NameCandidates(IReadOnlyList<Entity> Entities, bool Cut);
