using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;

namespace TalentGraph.Graph.Sqlite.Connections;

/// <summary>
/// The columns that a relationship is read from; the table is called <c>r</c> in the statement. Identities of <c>from</c> and of the speaker
/// are resolved to public ids on the way.
/// </summary>
internal static class RelationshipColumns
{
    public const string All =
        """
        r.id, r.subject_id, r.type, r.object_id, r.variant, r.status, r.derivation, r.modality, r.temporal_status, r.confidence,
        r.origin_count, r.article_count, r.claim_count, r.first_seen, r.last_seen, r.unsupported_since, r.retraction_reason, r.collective,
        (SELECT entity_id FROM identity WHERE id = r.from_identity), (SELECT entity_id FROM identity WHERE id = r.attributed_identity),
        r.qualifiers, r.periods, r.derived_from
        """;

    /// <summary>Number of columns in <see cref="All"/>.</summary>
    public const int Count = 23;

    public static Relationship Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetString(0),
        SubjectId = reader.GetString(1),
        Type = reader.GetString(2),
        ObjectId = reader.GetString(3),
        Variant = reader.GetString(4),
        Status = reader.Word<SupportStatus>(5),
        Derivation = reader.Word<Derivation>(6),
        Modality = reader.Word<Modality>(7),
        TemporalStatus = reader.Word<TemporalStatus>(8),
        Confidence = reader.GetDouble(9),
        OriginCount = reader.GetInt32(10),
        ArticleCount = reader.GetInt32(11),
        ClaimCount = reader.GetInt32(12),
        FirstSeen = reader.Date(13),
        LastSeen = reader.Date(14),
        UnsupportedSince = reader.Date(15),
        RetractionReason = reader.Text(16),
        Collective = reader.Flag(17),
        AttributedToId = reader.Text(19),
        Qualifiers = reader.Json<Qualifiers>(20) with { From = reader.Text(18) },
        Periods = reader.Json<IReadOnlyList<Period>>(21),
        DerivedFrom = reader.Json<IReadOnlyList<string>>(22),
    };
}
