using TalentGraph.Extraction.Lexicon;
using TalentGraph.Graph;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Text;

namespace TalentGraph.Ingestion.Reference;

/// <summary>Collects background claims and the entities at their ends.</summary>
internal sealed class ReferenceBuilder(string sourceId, KnownEntities known)
{
    // Below what a report may reach: a background fact is not in the articles.
    private const double Confidence = 0.9;

    private readonly Dictionary<string, LocalEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);

    public IReadOnlyList<LocalEntity> Entities => [.. _entities.Values.OrderBy(entity => entity.Key, CodePointComparer.Instance)];

    public IReadOnlyList<Claim> Claims => [.. _claims.Values.OrderBy(claim => claim.Id, CodePointComparer.Instance)];

    /// <summary>The key of an entity, which is added when it is new.</summary>
    /// <exception cref="InvalidDataException">The lexicon has no such entity.</exception>
    public string Entity(EntityKind kind, string key, EntityAttributes? attributes = null)
    {
        LexiconEntry entry = known.Find(kind, key)
            ?? throw new InvalidDataException($"The reference data names {EnumText.Of(kind)} \"{key}\", which is not in the lexicon.");
        if (!_entities.TryGetValue(entry.Key, out LocalEntity? entity) || attributes is not null)
        {
            _entities[entry.Key] = (entity ?? From(entry)) with { Attributes = attributes ?? From(entry).Attributes };
        }

        return entry.Key;
    }

    public void Claim(
        string subject, string type, string target, string note, Qualifiers? qualifiers = null, TemporalStatus status = TemporalStatus.Current)
    {
        string variant = qualifiers?.Effect is { } effect ? EnumText.Of(effect) : qualifiers?.Site ?? "";
        var claim = new Claim
        {
            Id = StableId.Of("c", sourceId, subject, type, target, variant),
            Subject = subject,
            Type = type,
            Object = target,
            Qualifiers = qualifiers ?? Qualifiers.None,
            TemporalStatus = status,
            Modality = status == TemporalStatus.Planned ? Modality.Planned : Modality.Reported,
            Derivation = Derivation.Reference,
            Confidence = Confidence,
            Rule = "reference",
            SourceNote = note,
        };
        _claims[claim.Id] = claim;
    }

    private static LocalEntity From(LexiconEntry entry) => new()
    {
        Key = entry.Key,
        Kind = entry.Kind,
        Subkind = entry.Subkind,
        Name = entry.Name,
        Names = [entry.Name],
        LexiconKey = entry.Key,
        Attributes = entry.IsoCode is null ? EntityAttributes.None : new EntityAttributes { IsoCode = entry.IsoCode },
    };
}
