namespace TalentGraph.Ingestion.Import;

/// <summary>How far an import is.</summary>
/// <param name="Read">Articles read.</param>
/// <param name="Added">Articles that were new.</param>
/// <param name="Changed">Articles replaced by a newer version.</param>
/// <param name="Unchanged">Articles that were there already.</param>
/// <param name="Rejected">Inputs that could not be read.</param>
/// <param name="Entities">Entities found in articles, before they are matched.</param>
/// <param name="Claims">Claims found.</param>
/// <param name="BytesRead">Bytes read so far.</param>
/// <param name="BytesInAll">Bytes of all inputs; absent where that is not known.</param>
public sealed record ImportProgress(
    int Read, int Added, int Changed, int Unchanged, int Rejected, long Entities, long Claims, long BytesRead, long? BytesInAll);
