namespace TalentGraph.Cli.Stores;

/// <summary>What a copy did.</summary>
/// <param name="References">Reference sources read.</param>
/// <param name="Articles">Articles read.</param>
/// <param name="Written">Articles that the other store did not have.</param>
/// <param name="Judgements">Judgements of people read.</param>
/// <param name="IsEqual">Whether both stores export the same bytes now.</param>
internal sealed record StoreCopy(int References, int Articles, int Written, int Judgements, bool IsEqual);
