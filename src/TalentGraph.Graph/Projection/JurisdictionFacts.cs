using TalentGraph.Graph.Model;
using TalentGraph.Graph.Ontology;
using TalentGraph.Graph.Update;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Projection;

/// <summary>The relationships and entities from which the jurisdiction of some policies follows.</summary>
internal sealed class JurisdictionFacts
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RelationshipRow> _rows = new(StringComparer.Ordinal);
    private ILookup<(string Subject, string Type), RelationshipRow> _bySubject =
        Enumerable.Empty<RelationshipRow>().ToLookup(row => ("", ""));

    public Entity? Entity(string id) => _entities.GetValueOrDefault(id);

    public IEnumerable<RelationshipRow> From(string subjectId, string type) => _bySubject[(subjectId, type)];

    public static async Task<JurisdictionFacts> LoadAsync(
        IGraphTransaction transaction, IReadOnlyCollection<string> policyIds, CancellationToken cancellationToken)
    {
        var facts = new JurisdictionFacts();
        IReadOnlyList<RelationshipRow> policies = await facts.FollowAsync(
            transaction, policyIds, [RelationshipTypes.IssuedBy, RelationshipTypes.Targets, RelationshipTypes.AppliesIn], cancellationToken);
        IReadOnlyList<RelationshipRow> issuers = await facts.FollowAsync(
            transaction,
            Objects(policies.Where(row => row.Relationship.Type == RelationshipTypes.IssuedBy)),
            [RelationshipTypes.LocatedIn, RelationshipTypes.PartOf],
            cancellationToken);
        IReadOnlyList<RelationshipRow> parents = await facts.FollowAsync(
            transaction,
            Objects(issuers.Where(row => row.Relationship.Type == RelationshipTypes.PartOf)),
            [RelationshipTypes.LocatedIn],
            cancellationToken);
        await facts.LoadEntitiesAsync(
            transaction, [.. policyIds, .. Objects(policies), .. Objects(issuers), .. Objects(parents)], cancellationToken);
        facts._bySubject = facts._rows.Values
            .OrderBy(row => row.Relationship.Id, CodePointComparer.Instance)
            .ToLookup(row => (row.Relationship.SubjectId, row.Relationship.Type));
        return facts;
    }

    private static IReadOnlyCollection<string> Objects(IEnumerable<RelationshipRow> rows) =>
        [.. rows.Select(row => row.Relationship.ObjectId).Distinct(StringComparer.Ordinal)];

    private async Task<IReadOnlyList<RelationshipRow>> FollowAsync(
        IGraphTransaction transaction,
        IReadOnlyCollection<string> subjects,
        IReadOnlyCollection<string> types,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<RelationshipRow> rows =
            await transaction.GetRelationshipsOfAsync(subjects, asSubject: true, types, cancellationToken);
        foreach (RelationshipRow row in rows)
        {
            _rows[row.Relationship.Id] = row;
        }

        return rows;
    }

    private async Task LoadEntitiesAsync(
        IGraphTransaction transaction, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        foreach (EntityRow row in await transaction.GetEntitiesAsync([.. ids.Distinct(StringComparer.Ordinal)], cancellationToken))
        {
            _entities[row.Entity.Id] = row.Entity;
        }
    }
}
