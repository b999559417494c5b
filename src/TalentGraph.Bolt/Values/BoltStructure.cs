namespace TalentGraph.Bolt.Values;

/// <summary>A structure that this client does not know, or whose values .NET cannot hold, as it came.</summary>
/// <param name="Tag">Its tag.</param>
/// <param name="Fields">Its fields.</param>
public sealed record BoltStructure(byte Tag, IReadOnlyList<object?> Fields);
