namespace TalentGraph.Testing.Bolt;

/// <summary>A tagged structure.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Fields">Its fields.</param>
public sealed record PlainStructure(byte Tag, IReadOnlyList<object?> Fields);
