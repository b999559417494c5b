using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>Counts of what the graph holds.</summary>
/// <param name="Entities">Named entities by kind.</param>
/// <param name="Unnamed">Unnamed entities.</param>
/// <param name="Relationships">Standing relationships by type.</param>
/// <param name="Claims">Live claims by derivation.</param>
/// <param name="Articles">Live articles.</param>
/// <param name="Origins">Independent origins.</param>
/// <param name="Statements">Statements in live articles.</param>
/// <param name="Revision">Number of the last committed change; rises with each batch that changed something.</param>
public sealed record GraphStatistics(
    IReadOnlyDictionary<EntityKind, long> Entities,
    long Unnamed,
    IReadOnlyDictionary<string, long> Relationships,
    IReadOnlyDictionary<Derivation, long> Claims,
    long Articles,
    long Origins,
    long Statements,
    long Revision)
{
    /// <summary>Those of <see cref="Entities"/> that no live article names: they come from background data alone. A kind without any may be missing.</summary>
    public IReadOnlyDictionary<EntityKind, long> Background { get; init; } = new Dictionary<EntityKind, long>();
}
