using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Neo4j.Rows;

/// <summary>Reads relationships from the list of values in which statements give them; identities are resolved to public ids there.</summary>
internal static class RelationshipValues
{
    public static Relationship Read(CypherRow row) => new()
    {
        Id = row.Word(0),
        SubjectId = row.Word(1),
        Type = row.Word(2),
        ObjectId = row.Word(3),
        Variant = row.Word(4),
        Status = row.Enum<SupportStatus>(5),
        Derivation = row.Enum<Derivation>(6),
        Modality = row.Enum<Modality>(7),
        TemporalStatus = row.Enum<TemporalStatus>(8),
        Confidence = row.Fraction(9),
        OriginCount = row.Number(10),
        ArticleCount = row.Number(11),
        ClaimCount = row.Number(12),
        FirstSeen = row.Date(13),
        LastSeen = row.Date(14),
        UnsupportedSince = row.Date(15),
        RetractionReason = row.Text(16),
        Collective = row.Flag(17),
        AttributedToId = row.Text(19),
        Qualifiers = row.Json<Qualifiers>(20) with { From = row.Text(18) },
        Periods = Periods(row.Texts(21), row.Texts(22), row.Texts(23)),
        DerivedFrom = row.Texts(24),
    };

    private static IReadOnlyList<Period> Periods(IReadOnlyList<string> from, IReadOnlyList<string> to, IReadOnlyList<string> status) =>
        [.. from.Select((first, i) => new Period(Date(first), Date(to[i]), EnumText.Parse<TemporalStatus>(status[i])))];

    private static PartialDate? Date(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : null;
}
