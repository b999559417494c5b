using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;

namespace TalentGraph.Graph.Sqlite.Scanning;

/// <summary>
/// Judgements as pairs. Automatic ones are not stored as such: all identities that share a key are one another's pair, shown as a
/// star around the first of them, so that a thousand mentions of a person give a thousand rows and not a million.
/// </summary>
internal static class JudgementQueries
{
    private const string Automatic = "auto";

    /// <summary>All judgements by left and right id, then rule, one row for each feature.</summary>
    public const string All =
        $"""
        SELECT min(center, id) AS left_id, max(center, id) AS right_id, rule, content AS feature, NULL AS verdict, NULL AS score, '{Automatic}' AS judge
        FROM (
          SELECT identity_id AS id, rule, content, first_value(identity_id) OVER (PARTITION BY key ORDER BY rank, identity_id) AS center
          FROM identity_key)
        WHERE id <> center
        UNION ALL
        SELECT left_id, right_id, rule, features, verdict, score, judge FROM judgement
        ORDER BY left_id, right_id, judge, rule, feature
        """;

    public static Judgement Read(SqliteDataReader reader)
    {
        string rule = reader.GetString(2);
        if (!reader.IsDBNull(4))
        {
            return new Judgement(
                reader.GetString(0),
                reader.GetString(1),
                reader.Word<JudgementVerdict>(4),
                reader.GetDouble(5),
                rule,
                reader.Json<IReadOnlyList<string>>(3),
                reader.GetString(6));
        }

        var known = IdentityRule.Of(rule);
        return new Judgement(
            reader.GetString(0), reader.GetString(1), known.Verdict, known.Score, rule, [reader.GetString(3)], reader.GetString(6));
    }

    /// <summary>Whether two rows are features of one judgement.</summary>
    public static bool IsSame(Judgement one, Judgement other) =>
        one.Left == other.Left && one.Right == other.Right && one.Rule == other.Rule && one.Judge == other.Judge;
}
