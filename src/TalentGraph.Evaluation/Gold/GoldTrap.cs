namespace TalentGraph.Evaluation.Gold;

/// <summary>A plausible wrong reading.</summary>
/// <param name="Subject">Subject, an entity key.</param>
/// <param name="Type">Relationship type.</param>
/// <param name="Object">Object, an entity key.</param>
/// <param name="Collective">When given, only a claim of this value falls into the trap.</param>
/// <param name="Why">Why it is wrong.</param>
public sealed record GoldTrap(string Subject, string Type, string Object, bool? Collective, string Why);
