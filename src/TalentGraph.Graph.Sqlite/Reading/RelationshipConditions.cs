using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>A relationship filter as conditions on <c>r</c> (relationship) and <c>e</c> (the other end).</summary>
internal static class RelationshipConditions
{
    public static SqlText Add(SqlText sql, RelationshipFilter filter, IReadOnlyList<EntityKind> otherKinds)
    {
        sql.AddIf(!filter.IncludeUnsupported, "AND r.is_standing = 1")
            .AddIf(!filter.IncludeUnnamed, "AND e.named = 1")
            .AndIn("e.kind", "$otherKinds", Words(otherKinds))
            .AndIn("r.modality", "$modalities", Words(filter.Modalities))
            .AndIn("r.temporal_status", "$temporalStatuses", Words(filter.TemporalStatuses))
            .AndIn("r.derivation", "$derivations", Words(filter.Derivations));
        if (filter.MinConfidence > 0)
        {
            sql.Add("AND r.confidence >= $minConfidence").Bind("$minConfidence", filter.MinConfidence);
        }

        if (filter.MinOrigins > 0)
        {
            sql.Add("AND r.origin_count >= $minOrigins").Bind("$minOrigins", filter.MinOrigins);
        }

        AddEffects(sql, filter.Effects);
        AddOffers(sql, filter.Offers);
        AddTime(sql, filter.ValidAt);
        return sql;
    }

    private static string[] Words<T>(IReadOnlyList<T> values)
        where T : struct, Enum => [.. values.Select(EnumText.Of)];

    // The effect is the variant of a TARGETS relationship.
    private static void AddEffects(SqlText sql, IReadOnlyList<Effect> effects)
    {
        if (effects.Count > 0)
        {
            sql.Add("AND r.type = 'TARGETS'").AndIn("r.variant", "$effects", Words(effects));
        }
    }

    private static void AddOffers(SqlText sql, IReadOnlyList<string> offers)
    {
        if (offers.Count > 0)
        {
            sql.Add("AND NOT EXISTS (SELECT value FROM json_each($offers) EXCEPT SELECT value FROM json_each(r.offers))")
                .BindList("$offers", offers);
        }
    }

    // A partial date sorts with its first day as a prefix of it, and behind its last day when "~" follows it.
    private static void AddTime(SqlText sql, PartialDate? validAt)
    {
        if (validAt is not { } date)
        {
            return;
        }

        sql.Add(
                """
                AND (json_array_length(r.periods) = 0 OR EXISTS (
                  SELECT 1 FROM json_each(r.periods) p
                  WHERE (p.value ->> 0 IS NULL OR p.value ->> 0 <= $validLast)
                    AND (p.value ->> 1 IS NULL OR p.value ->> 1 || '~' >= $validFirst)))
                """)
            .Bind("$validFirst", date.First.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
            .Bind("$validLast", date.Last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
