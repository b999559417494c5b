namespace TalentGraph.Evaluation.Gold;

/// <summary>The annotation of one article.</summary>
/// <param name="File">Name of the article's file.</param>
/// <param name="Entities">Entities.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Traps">Plausible wrong readings.</param>
/// <param name="TrapEntities">Entities that are wrong to find.</param>
/// <param name="Statements">Statements; absent where they were not annotated.</param>
public sealed record GoldArticle(
    string File,
    IReadOnlyList<GoldEntity> Entities,
    IReadOnlyList<GoldClaim> Claims,
    IReadOnlyList<GoldTrap> Traps,
    IReadOnlyList<GoldEntity> TrapEntities,
    IReadOnlyList<GoldStatement>? Statements);
