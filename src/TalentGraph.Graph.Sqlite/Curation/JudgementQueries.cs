using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Identity;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Sqlite.Connections;

namespace TalentGraph.Graph.Sqlite.Curation;

/// <summary>
/// Judgements as pairs. Automatic ones are not stored as such: all identities that share a key are one another's pair, shown as a
/// star around the first of them, so that a thousand mentions of a person give a thousand rows and not a million.
/// </summary>
internal static class JudgementQueries
{
    private const string Star =
        """
        SELECT min(center, id) AS left_id, max(center, id) AS right_id, rule, content AS feature, NULL AS verdict, NULL AS score, 'auto' AS judge
        FROM (
          SELECT identity_id AS id, rule, content, first_value(identity_id) OVER (PARTITION BY key ORDER BY rank, identity_id) AS center
          FROM identity_key
        """;

    private const string EndOfStar = ") WHERE id <> center";

    private const string ByPeople = "SELECT left_id, right_id, rule, features, verdict, score, judge FROM judgement";

    private const string Order = "ORDER BY left_id, right_id, judge, rule, feature";

    /// <summary>All judgements by left and right id, then judge and rule, one row for each feature.</summary>
    public const string All = $"{Star}{EndOfStar} UNION ALL {ByPeople} {Order}";

    /// <summary>Those that name an identity behind one of the entities ?1, in the same order; the last column is the id asked for.</summary>
    public const string OfEntities =
        $"""
        WITH mine AS (
          SELECT i.id, k.value AS asked
          FROM json_each(?1) k CROSS JOIN identity a ON a.id = k.value CROSS JOIN identity i ON i.entity_id = a.entity_id)
        SELECT DISTINCT pair.*, mine.asked
        FROM (
          {Star}
          WHERE key IN (SELECT y.key FROM mine CROSS JOIN identity_key y ON y.identity_id = mine.id)
          {EndOfStar}
          UNION ALL
          {ByPeople}
          WHERE left_id IN (SELECT id FROM mine) OR right_id IN (SELECT id FROM mine)
        ) pair
        JOIN mine ON mine.id IN (pair.left_id, pair.right_id)
        ORDER BY mine.asked, left_id, right_id, judge, rule, feature
        """;

    /// <summary>
    /// Pairs of entities that share a key of the rules ?1 and that nobody has judged; after the pair ?3, ?4 of score ?2, at most ?5.
    /// Scores stand in ?1 beside their rules.
    /// </summary>
    public const string Suggestions =
        """
        WITH pair AS (
          SELECT min(c.entity_id, i.entity_id) AS left_id, max(c.entity_id, i.entity_id) AS right_id, s.rule, s.content, s.score
          FROM (
            SELECT y.identity_id AS id, y.rule, y.content, r.value AS score,
              first_value(y.identity_id) OVER (PARTITION BY y.key ORDER BY y.rank, y.identity_id) AS center
            FROM identity_key y JOIN json_each(?1) r ON r.key = y.rule) s
          JOIN identity c ON c.id = s.center
          JOIN identity i ON i.id = s.id
          WHERE c.entity_id <> i.entity_id),
        suggestion AS (
          SELECT left_id, right_id, max(score) AS score, rule, json_group_array(DISTINCT content) AS features
          FROM pair
          WHERE NOT EXISTS (
            SELECT 1 FROM judgement j JOIN identity l ON l.id = j.left_id JOIN identity r ON r.id = j.right_id
            WHERE min(l.entity_id, r.entity_id) = pair.left_id AND max(l.entity_id, r.entity_id) = pair.right_id)
          GROUP BY left_id, right_id)
        SELECT left_id, right_id, rule, features, 'suggested', score, 'auto' FROM suggestion
        WHERE ?2 IS NULL OR score < ?2 OR (score = ?2 AND (left_id, right_id) > (?3, ?4))
        ORDER BY score DESC, left_id, right_id
        LIMIT ?5
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
                [.. reader.Json<IReadOnlyList<string>>(3).Order(CodePointComparer.Instance)],
                reader.GetString(6));
        }

        var known = IdentityRule.Of(rule);
        return new Judgement(
            reader.GetString(0), reader.GetString(1), known.Verdict, known.Score, rule, [reader.GetString(3)], reader.GetString(6));
    }

    /// <summary>Joins neighbouring rows that are features of one judgement.</summary>
    public static IEnumerable<Judgement> Joined(IEnumerable<Judgement> rows)
    {
        Judgement? held = null;
        foreach (Judgement row in rows)
        {
            if (held is not null && !IsSame(held, row))
            {
                yield return held;
                held = null;
            }

            held = held is null ? row : held with { Features = [.. held.Features, .. row.Features] };
        }

        if (held is not null)
        {
            yield return held;
        }
    }

    private static bool IsSame(Judgement one, Judgement other) =>
        one.Left == other.Left && one.Right == other.Right && one.Rule == other.Rule && one.Judge == other.Judge;
}
