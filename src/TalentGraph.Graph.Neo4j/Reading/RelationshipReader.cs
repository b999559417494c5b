using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Questions for relationships. Those that stand are followed as edges; the others are known only by their records.</summary>
internal static class RelationshipReader
{
    public static async Task<IReadOnlyDictionary<string, Relationship>> GetAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        List<Relationship> rows = await session.ListAsync(
            CypherLibrary.Get("reading/get-relationships"),
            new BoltParameters().AddIds(ids),
            row => RelationshipValues.Read(row.Row(0)),
            cancellationToken);
        return rows.ToDictionary(relationship => relationship.Id, StringComparer.Ordinal);
    }

    public static Task<IReadOnlyDictionary<string, Page<RelatedEntity>>> ExpandAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, Expansion expansion, CancellationToken cancellationToken)
    {
        Keyset<RelatedEntity> keyset = Orders.Of(expansion.Order);
        var types = EdgeTypes.Of(expansion.Steps);
        bool records = expansion.Filter.IncludeUnsupported;
        return Paged.EachAsync(
            session,
            (Statement("expand", records, types), Statement("count-expand", records, types)),
            () => Parameters(ids, types, records).AddFilter(expansion.Filter, expansion.OtherKinds).Add("order", keyset.Name),
            keyset,
            expansion.Page,
            row => new RelatedEntity(RelationshipValues.Read(row.Row(0)), EntityValues.Read(row.Row(1)), row.Flag(2)),
            cancellationToken);
    }

    public static async Task<IReadOnlyDictionary<string, NeighbourList>> NeighboursAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, WalkFilter filter, int limit, CancellationToken cancellationToken)
    {
        var types = EdgeTypes.Of(filter.Types);
        bool records = filter.Filter.IncludeUnsupported;
        List<(string Asked, NeighbourList List)> rows = await session.ListAsync(
            Statement("neighbours", records, types),
            Parameters(ids, types, records).AddFilter(filter.Filter, []).Add("most", limit),
            row => (row.Word(0), new NeighbourList(row.Number(1), Sorted(row.Rows(2)))),
            cancellationToken);
        return rows.ToDictionary(row => row.Asked, row => row.List, StringComparer.Ordinal);
    }

    public static async Task<IReadOnlyList<Relationship>> AmongAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, WalkFilter filter, int limit, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> types = EdgeTypes.Of(filter.Types).Outgoing;
        BoltParameters parameters = new BoltParameters().AddIds(ids).AddFilter(filter.Filter with { IncludeUnnamed = true }, []).Add("limit", limit);
        CypherStatement statement = filter.Filter.IncludeUnsupported
            ? CypherLibrary.Get("reading/among-records")
            : CypherLibrary.Get("reading/among").With("outgoing", string.Join('|', types));
        return await session.ListAsync(
            statement,
            filter.Filter.IncludeUnsupported ? parameters.Add("outgoing", types) : parameters,
            row => RelationshipValues.Read(row.Row(0)),
            cancellationToken);
    }

    private static CypherStatement Statement(string name, bool records, EdgeTypes types) =>
        records ? CypherLibrary.Get($"reading/{name}-records") : types.In(CypherLibrary.Get($"reading/{name}"));

    private static BoltParameters Parameters(IReadOnlyCollection<string> ids, EdgeTypes types, bool records)
    {
        BoltParameters parameters = new BoltParameters().AddIds(ids);
        return records ? parameters.Add("outgoing", types.Outgoing).Add("incoming", types.Incoming) : parameters;
    }

    private static IReadOnlyList<Hop> Sorted(IEnumerable<CypherRow> rows) =>
    [
        .. rows.Select(row => new Hop(row.Word(0), row.Word(1), row.Word(2), row.Flag(3), row.Fraction(4)))
            .OrderByDescending(hop => hop.Confidence)
            .ThenBy(hop => hop.RelationshipId, CodePointComparer.Instance),
    ];
}
