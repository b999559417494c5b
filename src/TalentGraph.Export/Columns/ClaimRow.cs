using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Export.Columns;

/// <summary>A claim with its ends resolved and the source that makes it.</summary>
/// <param name="Claim">The claim as it was read.</param>
/// <param name="SourceId">Id of the article or of the reference source.</param>
/// <param name="EntityIds">Public id of each local key of the source.</param>
/// <param name="Names">Name of each local key in the source.</param>
internal sealed record ClaimRow(
    Claim Claim,
    string SourceId,
    IReadOnlyDictionary<string, string> EntityIds,
    IReadOnlyDictionary<string, string> Names)
{
    public string SubjectId => EntityIds[Claim.Subject];

    public string ObjectId => EntityIds[Claim.Object];

    public static IEnumerable<ClaimRow> Of(StoredReading stored)
    {
        Dictionary<string, string> names = NamesOf(stored.Reading.Entities);
        return stored.Reading.Claims.Select(
            claim => new ClaimRow(claim, stored.Reading.Article.Id, stored.EntityIds, names));
    }

    public static IEnumerable<ClaimRow> Of(StoredReference stored)
    {
        Dictionary<string, string> names = NamesOf(stored.Reading.Entities);
        return stored.Reading.Claims.Select(
            claim => new ClaimRow(claim, stored.Reading.Id, stored.EntityIds, names));
    }

    public string? IdOf(string? key) => key is null ? null : EntityIds[key];

    private static Dictionary<string, string> NamesOf(IReadOnlyList<LocalEntity> entities)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LocalEntity entity in entities)
        {
            names[entity.Key] = entity.Name;
        }

        return names;
    }
}
