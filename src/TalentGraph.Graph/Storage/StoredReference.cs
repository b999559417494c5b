using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Storage;

/// <summary>A reference source with the public ids of its entities.</summary>
/// <param name="Reading">The reading as it was loaded.</param>
/// <param name="EntityIds">Public id of each local key.</param>
public sealed record StoredReference(ReferenceReading Reading, IReadOnlyDictionary<string, string> EntityIds);
