using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Walkable relationships as ids, for a whole set of entities with one statement a direction. A hot path of path searches.</summary>
internal static class NeighbourReader
{
    private const string Outgoing = "relationship r INDEXED BY relationship_by_subject CROSS JOIN entity e ON e.id = r.object_id WHERE r.subject_id = k.value";
    private const string Incoming = "relationship r INDEXED BY relationship_by_object CROSS JOIN entity e ON e.id = r.subject_id WHERE r.object_id = k.value";

    /// <summary>The neighbours of each asked id; an entity with more than <paramref name="limit"/> gives only their number.</summary>
    public static IReadOnlyDictionary<string, NeighbourList> List(
        ReaderConnection connection, IReadOnlyCollection<string> ids, WalkFilter filter, int limit)
    {
        List<(string Asked, string EntityId)> known = EntityIds.Resolve(connection, ids);
        string[] entityIds = [.. known.Select(pair => pair.EntityId).Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> degrees = Degrees(connection, entityIds, filter);
        Dictionary<string, List<Hop>> hops = limit == 0
            ? new(StringComparer.Ordinal)
            : Hops(connection, [.. entityIds.Where(id => degrees[id] > 0 && degrees[id] <= limit)], filter);
        return known.ToDictionary(
            pair => pair.Asked,
            pair => new NeighbourList(degrees[pair.EntityId], hops.GetValueOrDefault(pair.EntityId) ?? []),
            StringComparer.Ordinal);
    }

    private static Dictionary<string, int> Degrees(ReaderConnection connection, IReadOnlyList<string> ids, WalkFilter filter)
    {
        var degrees = ids.ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        foreach (string edges in (ReadOnlySpan<string>)[Outgoing, Incoming])
        {
            SqlText sql = Filtered(new SqlText("SELECT k.value, (SELECT count(*) FROM").Add(edges), filter)
                .Add(") FROM json_each($ids) k")
                .BindList("$ids", ids);
            foreach ((string id, int count) in connection.Query(sql, reader => (reader.GetString(0), reader.GetInt32(1))))
            {
                degrees[id] += count;
            }
        }

        return degrees;
    }

    private static Dictionary<string, List<Hop>> Hops(ReaderConnection connection, IReadOnlyList<string> ids, WalkFilter filter)
    {
        var hops = ids.ToDictionary(id => id, _ => new List<Hop>(), StringComparer.Ordinal);
        Dictionary<string, string> types = new(StringComparer.Ordinal);
        foreach (bool outgoing in (ReadOnlySpan<bool>)[true, false])
        {
            SqlText sql = Filtered(
                new SqlText("SELECT k.value, r.id, r.type, e.id, r.confidence FROM json_each($ids) k CROSS JOIN")
                    .BindList("$ids", ids)
                    .Add(outgoing ? Outgoing : Incoming),
                filter);
            foreach ((string id, Hop hop) in connection.Query(sql, reader => (
                reader.GetString(0),
                new Hop(reader.GetString(1), Shared(types, reader.GetString(2)), reader.GetString(3), outgoing, reader.GetDouble(4)))))
            {
                hops[id].Add(hop);
            }
        }

        foreach (List<Hop> list in hops.Values)
        {
            list.Sort(Order);
        }

        return hops;
    }

    private static SqlText Filtered(SqlText sql, WalkFilter filter) =>
        RelationshipConditions.Add(sql.AndIn("r.type", "$types", filter.Types), filter.Filter, []);

    // One text for all relationships of a type, instead of one each.
    private static string Shared(Dictionary<string, string> types, string type) => types.TryAdd(type, type) ? type : types[type];

    private static int Order(Hop x, Hop y) => x.Confidence != y.Confidence
        ? y.Confidence.CompareTo(x.Confidence)
        : CodePointComparer.Instance.Compare(x.RelationshipId, y.RelationshipId);
}
