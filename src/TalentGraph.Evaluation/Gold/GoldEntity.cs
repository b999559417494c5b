using TalentGraph.Graph.Model;

namespace TalentGraph.Evaluation.Gold;

/// <summary>An entity of the gold data.</summary>
/// <param name="Key">Key within the article.</param>
/// <param name="Kind">Kind.</param>
/// <param name="OtherKinds">Other kinds that are right too.</param>
/// <param name="Subkind">Subkind, where given.</param>
/// <param name="Names">All its names in the article.</param>
/// <param name="Named">Whether it has a proper name.</param>
/// <param name="Doubtful">Whether finding or missing it counts neither way.</param>
public sealed record GoldEntity(
    string Key,
    EntityKind Kind,
    IReadOnlyList<EntityKind> OtherKinds,
    string? Subkind,
    IReadOnlyList<string> Names,
    bool Named,
    bool Doubtful);
