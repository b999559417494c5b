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

    public static Relationship Read(SqliteDataReader reader, int first = 0) => new()
    {
        Id = reader.GetString(first),
        SubjectId = reader.GetString(first + 1),
        Type = reader.GetString(first + 2),
        ObjectId = reader.GetString(first + 3),
        Variant = reader.GetString(first + 4),
        Status = reader.Word<SupportStatus>(first + 5),
        Derivation = reader.Word<Derivation>(first + 6),
        Modality = reader.Word<Modality>(first + 7),
        TemporalStatus = reader.Word<TemporalStatus>(first + 8),
        Confidence = reader.GetDouble(first + 9),
        OriginCount = reader.GetInt32(first + 10),
        ArticleCount = reader.GetInt32(first + 11),
        ClaimCount = reader.GetInt32(first + 12),
        FirstSeen = reader.Date(first + 13),
        LastSeen = reader.Date(first + 14),
        UnsupportedSince = reader.Date(first + 15),
        RetractionReason = reader.Text(first + 16),
        Collective = reader.Flag(first + 17),
        AttributedToId = reader.Text(first + 19),
        Qualifiers = reader.Json<Qualifiers>(first + 20) with { From = reader.Text(first + 18) },
        Periods = reader.Json<IReadOnlyList<Period>>(first + 21),
        DerivedFrom = reader.Json<IReadOnlyList<string>>(first + 22),
    };
}
