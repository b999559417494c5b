namespace TalentGraph.Graph.Model;

/// <summary>One run of the importer that changed the graph.</summary>
/// <param name="Id">Id, rising with time.</param>
/// <param name="StartedAt">When it began, UTC.</param>
/// <param name="FinishedAt">When it ended, UTC; absent while it runs or when it was interrupted.</param>
/// <param name="Extractor">Name and version of the extractor.</param>
/// <param name="Read">Articles read.</param>
/// <param name="Added">Articles that were new.</param>
/// <param name="Changed">Articles replaced by a newer version.</param>
/// <param name="Unchanged">Articles that were there already.</param>
/// <param name="Rejected">Inputs that could not be read.</param>
/// <param name="Claims">Claims written.</param>
public sealed record ImportRun(
    string Id,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt,
    string Extractor,
    int Read,
    int Added,
    int Changed,
    int Unchanged,
    int Rejected,
    int Claims);
