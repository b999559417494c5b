using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Update.Json;
using TalentGraph.Graph.Update.Rows;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Reads claims from the lists of values in which statements give them. The quote is a property of its own.</summary>
internal static class ClaimValues
{
    /// <summary>The claim as it was read: id, type, derivation, modality, confidence, body, quote.</summary>
    public static Claim Read(CypherRow row, int first = 0) =>
        (row.Json<ClaimBody>(first + 5) with { Quote = row.Text(first + 6) }).ToClaim(
            row.Word(first),
            row.Word(first + 1),
            row.Enum<Derivation>(first + 2),
            row.Enum<Modality>(first + 3),
            row.Fraction(first + 4));

    /// <summary>The claim as the graph shows it.</summary>
    public static GraphClaim ReadShown(CypherRow row) => new(
        Read(row),
        row.Word(7),
        row.Word(8),
        row.Word(9),
        row.Text(10),
        row.Text(11),
        row.Flag(12) ? null : row.Word(14),
        row.Text(13),
        row.Word(14));

    /// <summary>The claim as the update knows it.</summary>
    public static ClaimRow ReadRow(CypherRow row) => new()
    {
        SourceId = row.Word(0),
        IsReference = row.Flag(1),
        Position = row.Number(2),
        State = row.Enum<ContentState>(3),
        RelationshipId = row.Word(4),
        SubjectIdentity = row.Word(5),
        ObjectIdentity = row.Word(6),
        FromIdentity = row.Text(7),
        AttributedIdentity = row.Text(8),
        DroppedOn = row.Date(9),
        Claim = Read(row, 10),
    };
}
