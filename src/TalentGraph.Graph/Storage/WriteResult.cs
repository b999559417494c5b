namespace TalentGraph.Graph.Storage;

/// <summary>What a batch changed.</summary>
/// <param name="Added">Ids of articles that were new.</param>
/// <param name="Changed">Ids of articles that replaced a former version.</param>
/// <param name="Unchanged">Ids of articles that were there already.</param>
/// <param name="Retracted">Ids of articles that were retracted.</param>
/// <param name="ClaimsWritten">Number of claims written.</param>
/// <param name="Revision">Number of the change; the former one when nothing changed.</param>
public sealed record WriteResult(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Unchanged,
    IReadOnlyList<string> Retracted,
    int ClaimsWritten,
    long Revision);
