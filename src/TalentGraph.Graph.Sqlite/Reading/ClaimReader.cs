using TalentGraph.Graph.Model;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>Questions for claims.</summary>
internal static class ClaimReader
{
    private const string ById =
        $"""
        SELECT {ClaimRows.Columns}
        FROM json_each($ids) k CROSS JOIN claim c ON c.id = k.value {ClaimRows.Joins}
        WHERE c.state = 'live'
        """;

    public static IReadOnlyDictionary<string, GraphClaim> Get(ReaderConnection connection, IReadOnlyCollection<string> ids) =>
        connection.Query(new SqlText(ById).BindList("$ids", ids.Distinct(StringComparer.Ordinal)), ClaimRows.Read)
            .ToDictionary(claim => claim.Claim.Id, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Page<GraphClaim>> List(
        ReaderConnection connection, IReadOnlyCollection<string> keys, ClaimQuery query)
    {
        Dictionary<string, Page<GraphClaim>> pages = new(StringComparer.Ordinal);
        foreach ((string key, IReadOnlyList<ClaimRange> ranges) in RangesOf(connection, keys, query.Scope))
        {
            pages[key] = List(connection, ranges, query);
        }

        return pages;
    }

    private static IEnumerable<(string Key, IReadOnlyList<ClaimRange> Ranges)> RangesOf(
        ReaderConnection connection, IReadOnlyCollection<string> keys, ClaimScope scope)
    {
        IEnumerable<string> distinct = keys.Distinct(StringComparer.Ordinal);
        return scope switch
        {
            ClaimScope.Relationship => distinct.Select(key => (key, One("c.relationship_id", "claim_by_relationship", key))),
            ClaimScope.Article => distinct.Select(key => (key, One("c.source_id", "claim_by_source", key))),
            ClaimScope.Entity => EntityIds.Resolve(connection, keys)
                .Select(pair => (pair.Asked, OfEntity(IdentityIds.Of(connection, pair.EntityId)))),
            _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "Claims are asked by relationship, entity or article."),
        };
    }

    private static IReadOnlyList<ClaimRange> One(string column, string index, string key) => [new ClaimRange(column, index, key)];

    private static IReadOnlyList<ClaimRange> OfEntity(IReadOnlyList<string> identities) =>
    [
        .. identities.SelectMany(id => new[]
        {
            new ClaimRange("c.subject_identity", "claim_by_subject", id),
            new ClaimRange("c.object_identity", "claim_by_object", id),
        }),
    ];

    private static Page<GraphClaim> List(ReaderConnection connection, IReadOnlyList<ClaimRange> ranges, ClaimQuery query)
    {
        PageRequest page = query.Page;
        List<List<KeyedRow<GraphClaim>>> lists = [];
        long total = 0;
        foreach (ClaimRange range in ranges)
        {
            SqlText sql = From($"SELECT {ClaimRows.Columns}, {Orders.Claims.Select}", range, ClaimRows.Joins, query);
            Orders.Claims.Bound(sql, page);
            sql.Add($"ORDER BY {Orders.Claims.OrderBy(page.Forward)} LIMIT $limit").Bind("$limit", PageBuilder.Limit(page));
            lists.Add(connection.Query(sql, reader => new KeyedRow<GraphClaim>(Orders.Claims.Read(reader), ClaimRows.Read(reader))));
            total += page.CountTotal ? connection.Number(From("SELECT count(*)", range, "", query)) : 0;
        }

        List<KeyedRow<GraphClaim>> merged = lists.Count == 0 ? [] : PageBuilder.Merge(lists, page, Orders.Claims);
        return PageBuilder.Build(merged, page, Orders.Claims, page.CountTotal ? total : null);
    }

    private static SqlText From(string select, ClaimRange range, string joins, ClaimQuery query)
    {
        SqlText sql = new SqlText(select)
            .Add($"FROM claim c INDEXED BY {range.Index} {joins}")
            .Add($"WHERE {range.Column} = $key AND c.state = 'live'")
            .Bind("$key", range.Key)
            .AndIn("c.type", "$types", query.Types)
            .AndIn("c.derivation", "$derivations", [.. query.Derivations.Select(EnumText.Of)])
            .AndIn("c.modality", "$modalities", [.. query.Modalities.Select(EnumText.Of)]);
        return query.MinConfidence > 0
            ? sql.Add("AND c.confidence >= $minConfidence").Bind("$minConfidence", query.MinConfidence)
            : sql;
    }

    private readonly record struct ClaimRange(string Column, string Index, string Key);
}
