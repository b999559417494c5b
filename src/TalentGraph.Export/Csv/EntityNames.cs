namespace TalentGraph.Export.Csv;

/// <summary>Gives the names of entities, a set at a time; one that is not known is left out.</summary>
/// <param name="ids">Public ids, at most 1,000.</param>
/// <param name="cancellationToken">Cancels the question.</param>
public delegate Task<IReadOnlyDictionary<string, string>> EntityNames(
    IReadOnlyCollection<string> ids, CancellationToken cancellationToken);
