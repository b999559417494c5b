using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Sqlite.Writing;

/// <content>Members and claims.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string MemberColumns =
        "m.source_id, m.is_reference, m.position, m.identity_id, m.identity_keys, m.state, m.local_key, m.kind, m.body, m.mentions";

    private const string ClaimColumns =
        """
        c.source_id, c.is_reference, c.position, c.state, c.relationship_id, c.subject_identity, c.object_identity, c.from_identity,
        c.attributed_identity, c.dropped_on, c.id, c.type, c.derivation, c.modality, c.confidence, c.body
        """;

    private const int ClaimColumnCount = 16;

    public Task<IReadOnlyList<MemberRow>> GetMembersOfSourcesAsync(
        IReadOnlyCollection<string> sourceIds, CancellationToken cancellationToken) =>
        RowsAsync($"SELECT {MemberColumns} FROM json_each(?1) k CROSS JOIN member m ON m.source_id = k.value", ReadMember, sourceIds, cancellationToken);

    public IAsyncEnumerable<MemberFact> ReadMembersOfEntitiesAsync(
        IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
        StreamAsync(
            $"""
            SELECT {MemberColumns}, i.entity_id, a.origin_id
            FROM json_each(?1) k
            CROSS JOIN identity i ON i.entity_id = k.value
            CROSS JOIN member m ON m.identity_id = i.id
            LEFT JOIN article a ON a.id = m.source_id
            """,
            reader => new MemberFact(ReadMember(reader), reader.GetString(10), reader.Text(11)),
            entityIds);

    public Task PutMembersAsync(IReadOnlyCollection<MemberRow> members, CancellationToken cancellationToken) =>
        EachAsync(members, PutMember, cancellationToken);

    public Task<IReadOnlyList<ClaimRow>> GetClaimsOfSourcesAsync(
        IReadOnlyCollection<string> sourceIds, CancellationToken cancellationToken) =>
        RowsAsync($"SELECT {ClaimColumns} FROM json_each(?1) k CROSS JOIN claim c ON c.source_id = k.value", ReadClaim, sourceIds, cancellationToken);

    public IAsyncEnumerable<ClaimRow> ReadClaimsOfIdentitiesAsync(
        IReadOnlyCollection<string> identityIds, CancellationToken cancellationToken) =>
        StreamAsync(
            $"""
            SELECT {ClaimColumns} FROM claim c WHERE c.number IN (
              SELECT s.number FROM json_each(?1) k CROSS JOIN claim s ON s.subject_identity = k.value
              UNION
              SELECT o.number FROM json_each(?1) k CROSS JOIN claim o ON o.object_identity = k.value)
            """,
            ReadClaim,
            identityIds);

    public IAsyncEnumerable<ClaimFact> ReadClaimsOfRelationshipsAsync(
        IReadOnlyCollection<string> relationshipIds, CancellationToken cancellationToken) =>
        StreamAsync(
            $"""
            SELECT {ClaimColumns}, s.entity_id, o.entity_id, a.origin_id, a.published, a.retraction_reason
            FROM json_each(?1) k
            CROSS JOIN claim c ON c.relationship_id = k.value
            CROSS JOIN identity s ON s.id = c.subject_identity
            CROSS JOIN identity o ON o.id = c.object_identity
            LEFT JOIN article a ON a.id = c.source_id
            """,
            reader => new ClaimFact(
                ReadClaim(reader),
                reader.GetString(ClaimColumnCount),
                reader.GetString(ClaimColumnCount + 1),
                reader.Text(ClaimColumnCount + 2),
                reader.Date(ClaimColumnCount + 3),
                reader.Text(ClaimColumnCount + 4)),
            relationshipIds);

    public Task PutClaimsAsync(IReadOnlyCollection<ClaimRow> claims, CancellationToken cancellationToken) =>
        EachAsync(claims, PutClaim, cancellationToken);

    public Task MoveClaimsAsync(IReadOnlyDictionary<string, string> relationships, CancellationToken cancellationToken) =>
        EachAsync(
            relationships,
            pair => statements.Execute("UPDATE claim SET relationship_id = ?2 WHERE id = ?1", pair.Key, pair.Value),
            cancellationToken);

    private static MemberRow ReadMember(SqliteDataReader reader) => new(
        reader.GetString(0),
        reader.Flag(1),
        reader.GetInt32(2),
        reader.GetString(3),
        reader.Json<IReadOnlyList<string>>(4),
        reader.Word<ContentState>(5),
        reader.Json<MemberBody>(8).ToEntity(
            reader.GetString(6), reader.Word<EntityKind>(7), reader.Json<IReadOnlyList<MentionMark>>(9), text: null));

    private static ClaimRow ReadClaim(SqliteDataReader reader) => new()
    {
        SourceId = reader.GetString(0),
        IsReference = reader.Flag(1),
        Position = reader.GetInt32(2),
        State = reader.Word<ContentState>(3),
        RelationshipId = reader.GetString(4),
        SubjectIdentity = reader.GetString(5),
        ObjectIdentity = reader.GetString(6),
        FromIdentity = reader.Text(7),
        AttributedIdentity = reader.Text(8),
        DroppedOn = reader.Date(9),
        Claim = reader.Json<ClaimBody>(15).ToClaim(
            reader.GetString(10), reader.GetString(11), reader.Word<Derivation>(12), reader.Word<Modality>(13), reader.GetDouble(14)),
    };

    private void PutMember(MemberRow row) => statements.Execute(
        """
        INSERT INTO member (
          source_id, local_key, position, is_reference, identity_id, identity_keys, state, kind, mention_count, body, mentions)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        ON CONFLICT (source_id, local_key, identity_id) DO UPDATE SET
          position = excluded.position, identity_keys = excluded.identity_keys, state = excluded.state,
          kind = excluded.kind, mention_count = excluded.mention_count, body = excluded.body, mentions = excluded.mentions
        """,
        row.SourceId,
        row.Entity.Key,
        row.Position,
        row.IsReference ? 1 : 0,
        row.IdentityId,
        RowJson.Write(row.Keys),
        EnumText.Of(row.State),
        EnumText.Of(row.Entity.Kind),
        row.Entity.Mentions.Count,
        RowJson.Write(MemberBody.Of(row.Entity)),
        RowJson.Write(MemberBody.MarksOf(row.Entity)));

    private void PutClaim(ClaimRow row)
    {
        if (WriteClaim(row) == 0)
        {
            throw new GraphStoreException(
                $"Claim id \"{row.Claim.Id}\" of \"{row.SourceId}\" belongs to another source; make ids from the source's own.");
        }
    }

    private int WriteClaim(ClaimRow row) => statements.Execute(
        """
        INSERT INTO claim (
          id, source_id, position, is_reference, state, type, relationship_id, subject_identity, object_identity, from_identity,
          attributed_identity, derivation, derivation_rank, modality, confidence, dropped_on, recorded_at, superseded_at, body)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
        ON CONFLICT (id) DO UPDATE SET
          position = excluded.position, state = excluded.state, relationship_id = excluded.relationship_id,
          subject_identity = excluded.subject_identity, object_identity = excluded.object_identity, from_identity = excluded.from_identity,
          attributed_identity = excluded.attributed_identity, modality = excluded.modality, confidence = excluded.confidence,
          dropped_on = excluded.dropped_on, superseded_at = excluded.superseded_at, body = excluded.body
        WHERE claim.source_id = excluded.source_id
        """,
        row.Claim.Id,
        row.SourceId,
        row.Position,
        row.IsReference ? 1 : 0,
        EnumText.Of(row.State),
        row.Claim.Type,
        row.RelationshipId,
        row.SubjectIdentity,
        row.ObjectIdentity,
        row.FromIdentity,
        row.AttributedIdentity,
        EnumText.Of(row.Claim.Derivation),
        (int)row.Claim.Derivation,
        EnumText.Of(row.Claim.Modality),
        row.Claim.Confidence,
        row.DroppedOn?.ToString(),
        _now,
        row.State == ContentState.Dropped ? _now : null,
        RowJson.Write(ClaimBody.Of(row.Claim)));
}
