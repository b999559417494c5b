using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>A search for names; the store gives candidates, the graph ranks them.</summary>
/// <param name="Text">The words searched for, as typed.</param>
/// <param name="Kinds">Only these kinds; empty for all.</param>
/// <param name="IncludeUnnamed">Whether unnamed entities are wanted too.</param>
public sealed record NameProbe(string Text, IReadOnlyList<EntityKind> Kinds, bool IncludeUnnamed)
{
    /// <summary>At most so many candidates are given.</summary>
    public const int CandidateLimit = 500;
}
