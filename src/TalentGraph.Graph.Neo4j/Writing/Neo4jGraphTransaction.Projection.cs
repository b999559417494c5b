using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Projection;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Writing;

/// <content>Entities and relationships.</content>
internal sealed partial class Neo4jGraphTransaction
{
    public Task<IReadOnlyList<EntityRow>> GetEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync(
            "projection/get-entities", row => new EntityRow(EntityValues.Read(row), row.Json<EntityTally>(10)), ids, cancellationToken);

    public async Task PutEntitiesAsync(IReadOnlyCollection<EntityRow> entities, CancellationToken cancellationToken)
    {
        foreach (IGrouping<(EntityKind Kind, bool IsLive), EntityRow> group in entities
            .GroupBy(row => (row.Entity.Kind, row.Tally.Sources > 0)).OrderBy(group => group.Key))
        {
            CypherStatement statement = CypherLibrary
                .Get(group.Key.IsLive ? "projection/put-entities" : "projection/put-lapsed-entities")
                .With("kind", group.Key.Kind.ToString());
            await PutAsync(statement, ProjectionShapes.Entity, Sorted(group, row => row.Entity.Id), cancellationToken);
        }

        await PutNamesAsync(entities, cancellationToken);
    }

    public async Task DeleteEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        string[] sorted = [.. ids.Order(StringComparer.Ordinal)];
        await ForIdsAsync("projection/drop-names", sorted, cancellationToken);
        await ForIdsAsync("projection/delete-entities", sorted, cancellationToken);
    }

    public Task<IReadOnlyList<RelationshipRow>> GetRelationshipsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync("projection/get-records", ReadRelationship, ids, cancellationToken);

    public async Task<IReadOnlyList<RelationshipRow>> GetRelationshipsOfAsync(
        IReadOnlyCollection<string> entityIds, bool asSubject, IReadOnlyCollection<string> types, CancellationToken cancellationToken)
    {
        CypherStatement statement = CypherLibrary.Get(asSubject ? "projection/get-records-of-subjects" : "projection/get-records-of-objects");
        return entityIds.Count == 0
            ? []
            : await session.ListAsync(statement, Ids(entityIds).Add("types", types), ReadRelationship, cancellationToken);
    }

    public async Task PutRelationshipsAsync(IReadOnlyCollection<RelationshipRow> relationships, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<RelationshipRow> sorted = Sorted(relationships, row => row.Relationship.Id);
        string[] falling = [.. sorted.Where(row => !ProjectionShapes.IsStanding(row.Relationship)).Select(row => row.Relationship.Id)];
        var fallen = (await RowsAsync("projection/get-standing", row => row.Word(0), falling, cancellationToken)).ToHashSet(StringComparer.Ordinal);
        await PutAsync("projection/put-records", ProjectionShapes.Record, sorted, cancellationToken);
        foreach (IGrouping<string, Relationship> type in sorted.Select(row => row.Relationship)
            .Where(ProjectionShapes.IsStanding).GroupBy(shown => shown.Type, StringComparer.Ordinal))
        {
            await PutAsync(
                CypherLibrary.Get("projection/put-relationships").With("type", type.Key), ProjectionShapes.Edge, [.. type], cancellationToken);
        }

        await DropEdgesAsync(
            sorted.Select(row => row.Relationship).Where(shown => fallen.Contains(shown.Id))
                .Select(shown => new EdgeEnds(shown.Id, shown.Type, shown.SubjectId, shown.ObjectId)),
            cancellationToken);
    }

    public async Task DeleteRelationshipsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        IReadOnlyList<EdgeEnds> deleted = await RowsAsync(
            "projection/delete-records",
            row => new EdgeEnds(row.Word(0), row.Word(1), row.Word(2), row.Word(3)),
            [.. ids.Order(StringComparer.Ordinal)],
            cancellationToken);
        await DropEdgesAsync(deleted, cancellationToken);
    }

    public async Task DropProjectionAsync(CancellationToken cancellationToken)
    {
        foreach (string name in (string[])["projection/drop-all-records", "projection/drop-all-names", "projection/drop-all-entities"])
        {
            await session.ExecuteAsync(CypherLibrary.Get(name), null, cancellationToken);
        }

        _isEverythingTouched = true;
    }

    public Task<IReadOnlyList<string>> GetEntityIdsAfterAsync(string? after, int count, CancellationToken cancellationToken) =>
        IdsAfterAsync("projection/get-entity-ids-after", after, count, cancellationToken);

    public Task<IReadOnlyList<string>> GetRelationshipIdsAfterAsync(string? after, int count, CancellationToken cancellationToken) =>
        IdsAfterAsync("projection/get-relationship-ids-after", after, count, cancellationToken);

    private static RelationshipRow ReadRelationship(CypherRow row)
    {
        RelationshipTally tally = row.Json<RelationshipTally>(4);
        var key = new RelationshipKey(row.Word(0), row.Word(1), row.Word(2), row.Word(3));
        return new RelationshipRow(RelationshipProjection.Project(key, tally), tally);
    }

    private async Task PutNamesAsync(IReadOnlyCollection<EntityRow> entities, CancellationToken cancellationToken)
    {
        IReadOnlyList<(string EntityId, string Name)> former = await RowsAsync(
            "projection/get-names", row => (row.Word(0), row.Word(1)), [.. entities.Select(row => row.Entity.Id)], cancellationToken);
        ILookup<string, string> known = former.ToLookup(row => row.EntityId, row => row.Name, StringComparer.Ordinal);
        EntityRow[] changed =
        [
            .. entities.Where(row => !Names(row).ToHashSet(StringComparer.Ordinal).SetEquals(known[row.Entity.Id]))
                .OrderBy(row => row.Entity.Id, StringComparer.Ordinal),
        ];
        await ForIdsAsync("projection/drop-names", changed.Select(row => row.Entity.Id), cancellationToken);
        await PutAsync(
            "projection/put-names",
            ProjectionShapes.Name,
            [.. changed.SelectMany(row => Names(row).Order(CodePointComparer.Instance).Select(name => (row.Entity.Id, name)))],
            cancellationToken);
    }

    private static IEnumerable<string> Names(EntityRow row) => row.Tally.Sources > 0 ? row.Entity.Names : [];

    private async Task DropEdgesAsync(IEnumerable<EdgeEnds> edges, CancellationToken cancellationToken)
    {
        foreach (IGrouping<string, EdgeEnds> type in edges.GroupBy(edge => edge.Type, StringComparer.Ordinal))
        {
            await PutAsync(
                CypherLibrary.Get("projection/drop-relationships").With("type", type.Key), ProjectionShapes.Ends, [.. type], cancellationToken);
        }
    }
}
