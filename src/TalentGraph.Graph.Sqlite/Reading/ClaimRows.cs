using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;
using TalentGraph.Graph.Update.Json;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Reads claims from rows.</summary>
internal static class ClaimRows
{
    public const string Columns =
        """
        c.id, c.type, c.derivation, c.modality, c.confidence, c.body, c.relationship_id,
        subject.entity_id, object.entity_id, left_behind.entity_id, speaker.entity_id, c.is_reference, a.origin_id, c.source_id
        """;

    public const string Joins =
        """
        JOIN identity subject ON subject.id = c.subject_identity
        JOIN identity object ON object.id = c.object_identity
        LEFT JOIN identity left_behind ON left_behind.id = c.from_identity
        LEFT JOIN identity speaker ON speaker.id = c.attributed_identity
        LEFT JOIN article a ON a.id = c.source_id
        """;

    public static GraphClaim Read(SqliteDataReader reader)
    {
        var claim = reader.Json<ClaimBody>(5).ToClaim(
            reader.GetString(0),
            reader.GetString(1),
            reader.Word<Derivation>(2),
            reader.Word<Modality>(3),
            reader.GetDouble(4));
        string sourceId = reader.GetString(13);
        return new GraphClaim(
            claim,
            reader.GetString(6),
            reader.GetString(7),
            reader.GetString(8),
            reader.Text(9),
            reader.Text(10),
            reader.Flag(11) ? null : sourceId,
            reader.Text(12),
            sourceId);
    }
}
