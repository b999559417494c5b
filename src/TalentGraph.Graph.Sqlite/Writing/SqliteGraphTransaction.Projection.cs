using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Projection;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Sqlite.Writing;

/// <content>Entities and relationships.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string RelationshipColumns = "r.subject_id, r.type, r.object_id, r.variant, r.tally";

    public Task<IReadOnlyList<EntityRow>> GetEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync(
            $"SELECT {EntityColumns.All}, e.tally FROM json_each(?1) k CROSS JOIN entity e ON e.id = k.value",
            reader => new EntityRow(EntityColumns.Read(reader), reader.Json<EntityTally>(EntityColumns.Count)),
            ids,
            cancellationToken);

    public Task PutEntitiesAsync(IReadOnlyCollection<EntityRow> entities, CancellationToken cancellationToken) =>
        EachAsync(entities.OrderBy(row => row.Entity.Id, StringComparer.Ordinal), PutEntity, cancellationToken);

    public Task DeleteEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        EachAsync(
            ids,
            id =>
            {
                DropNames(id);
                statements.Execute("DELETE FROM entity WHERE id = ?1", id);
            },
            cancellationToken);

    public Task<IReadOnlyList<RelationshipRow>> GetRelationshipsAsync(
        IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RowsAsync(
            $"SELECT {RelationshipColumns} FROM json_each(?1) k CROSS JOIN relationship r ON r.id = k.value",
            ReadRelationship,
            ids,
            cancellationToken);

    public Task<IReadOnlyList<RelationshipRow>> GetRelationshipsOfAsync(
        IReadOnlyCollection<string> entityIds, bool asSubject, IReadOnlyCollection<string> types, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string text = asSubject
            ? $"SELECT {RelationshipColumns} FROM json_each(?1) k CROSS JOIN json_each(?2) t CROSS JOIN relationship r ON r.subject_id = k.value AND r.type = t.value"
            : $"SELECT {RelationshipColumns} FROM json_each(?1) k CROSS JOIN json_each(?2) t CROSS JOIN relationship r ON r.object_id = k.value AND r.type = t.value";
        return Task.FromResult<IReadOnlyList<RelationshipRow>>(
            entityIds.Count == 0 ? [] : statements.Query(text, ReadRelationship, Keys.Of(entityIds), Keys.Of(types)));
    }

    public Task PutRelationshipsAsync(IReadOnlyCollection<RelationshipRow> relationships, CancellationToken cancellationToken) =>
        EachAsync(relationships.OrderBy(row => row.Relationship.Id, StringComparer.Ordinal), PutRelationship, cancellationToken);

    public Task DeleteRelationshipsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        EachAsync(ids, id => statements.Execute("DELETE FROM relationship WHERE id = ?1", id), cancellationToken);

    public Task DropProjectionAsync(CancellationToken cancellationToken)
    {
        statements.Execute("DELETE FROM relationship");
        statements.Execute("INSERT INTO entity_name_fts (entity_name_fts) VALUES ('delete-all')");
        _search.ForgetNames();
        statements.Execute("DELETE FROM entity_name");
        statements.Execute("DELETE FROM entity");
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<string>> GetEntityIdsAfterAsync(string? after, int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>(statements.Query(
            "SELECT DISTINCT entity_id FROM identity WHERE entity_id > ?1 ORDER BY entity_id LIMIT ?2",
            reader => reader.GetString(0),
            after ?? "",
            count));

    public Task<IReadOnlyList<string>> GetRelationshipIdsAfterAsync(string? after, int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>(statements.Query(
            "SELECT DISTINCT relationship_id FROM claim WHERE relationship_id > ?1 ORDER BY relationship_id LIMIT ?2",
            reader => reader.GetString(0),
            after ?? "",
            count));

    private static RelationshipRow ReadRelationship(SqliteDataReader reader)
    {
        RelationshipTally tally = reader.Json<RelationshipTally>(4);
        var key = new RelationshipKey(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3));
        return new RelationshipRow(RelationshipProjection.Project(key, tally), tally);
    }

    private void PutEntity(EntityRow row)
    {
        Entity entity = row.Entity;
        string names = row.Tally.Sources > 0 ? RowJson.Write(entity.Names) : "[]";
        string? former = statements.Scalar<string>(
            "SELECT CASE WHEN source_count > 0 THEN names ELSE '[]' END FROM entity WHERE id = ?1", entity.Id);
        statements.Execute(
            """
            INSERT INTO entity (
              id, kind, subkind, named, name, name_folded, names, attributes, source_count, article_count, origin_count, mention_count, tally)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            ON CONFLICT (id) DO UPDATE SET
              subkind = excluded.subkind, named = excluded.named, name = excluded.name, name_folded = excluded.name_folded,
              names = excluded.names, attributes = excluded.attributes, source_count = excluded.source_count,
              article_count = excluded.article_count, origin_count = excluded.origin_count, mention_count = excluded.mention_count,
              tally = excluded.tally
            """,
            entity.Id,
            EnumText.Of(entity.Kind),
            entity.Subkind,
            entity.Named ? 1 : 0,
            entity.Name,
            NameFolding.Fold(entity.Name),
            RowJson.Write(entity.Names),
            RowJson.Write(entity.Attributes),
            row.Tally.Sources,
            entity.ArticleCount,
            entity.OriginCount,
            entity.MentionCount,
            RowJson.Write(row.Tally));
        if (!SameNames(former ?? "[]", names))
        {
            DropNames(entity.Id);
            PutNames(entity.Id, row.Tally.Sources > 0 ? entity.Names : []);
        }
    }

    // Their order follows frequency and says nothing to the index.
    private static bool SameNames(string former, string now) =>
        former == now
        || RowJson.Read<IReadOnlyList<string>>(former).ToHashSet(StringComparer.Ordinal).SetEquals(RowJson.Read<IReadOnlyList<string>>(now));

    private void PutNames(string entityId, IReadOnlyList<string> names)
    {
        foreach (string name in names.Order(CodePointComparer.Instance))
        {
            string folded = NameFolding.Fold(name);
            long number = statements.Scalar<long>(
                "INSERT INTO entity_name (entity_id, name, folded) VALUES (?1, ?2, ?3) RETURNING number", entityId, name, folded);
            _search.AddName(number, folded);
        }
    }

    private void DropNames(string entityId)
    {
        List<long> numbers = statements.Query(
            "SELECT number FROM entity_name WHERE entity_id = ?1", reader => reader.GetInt64(0), entityId);
        foreach (long number in numbers)
        {
            _search.DropName(number);
            statements.Execute("DELETE FROM entity_name WHERE number = ?1", number);
        }
    }

    private void PutRelationship(RelationshipRow row)
    {
        Relationship shown = row.Relationship;
        statements.Execute(
            """
            INSERT INTO relationship (
              id, subject_id, type, object_id, variant, status, is_standing, derivation, modality, temporal_status, confidence, origin_count,
              article_count, claim_count, first_seen, last_seen, unsupported_since, retraction_reason, collective, from_identity,
              attributed_identity, qualifiers, offers, periods, derived_from, tally)
            VALUES (
              ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26)
            ON CONFLICT (id) DO UPDATE SET
              status = excluded.status, is_standing = excluded.is_standing, derivation = excluded.derivation,
              modality = excluded.modality, temporal_status = excluded.temporal_status, confidence = excluded.confidence,
              origin_count = excluded.origin_count, article_count = excluded.article_count, claim_count = excluded.claim_count,
              first_seen = excluded.first_seen, last_seen = excluded.last_seen, unsupported_since = excluded.unsupported_since,
              retraction_reason = excluded.retraction_reason, collective = excluded.collective, from_identity = excluded.from_identity,
              attributed_identity = excluded.attributed_identity, qualifiers = excluded.qualifiers, offers = excluded.offers,
              periods = excluded.periods, derived_from = excluded.derived_from, tally = excluded.tally
            """,
            shown.Id,
            shown.SubjectId,
            shown.Type,
            shown.ObjectId,
            shown.Variant,
            EnumText.Of(shown.Status),
            shown.Status is SupportStatus.Supported or SupportStatus.Contested ? 1 : 0,
            EnumText.Of(shown.Derivation),
            EnumText.Of(shown.Modality),
            EnumText.Of(shown.TemporalStatus),
            shown.Confidence,
            shown.OriginCount,
            shown.ArticleCount,
            shown.ClaimCount,
            shown.FirstSeen?.ToString(),
            shown.LastSeen?.ToString(),
            shown.UnsupportedSince?.ToString(),
            shown.RetractionReason,
            shown.Collective ? 1 : 0,
            shown.Qualifiers.From,
            shown.AttributedToId,
            RowJson.Write(shown.Qualifiers with { From = null }),
            RowJson.Write(shown.Qualifiers.Offers),
            RowJson.Write(shown.Periods),
            RowJson.Write(shown.DerivedFrom),
            RowJson.Write(row.Tally));
    }
}
