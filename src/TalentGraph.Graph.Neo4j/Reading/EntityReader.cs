using TalentGraph.Bolt;
using TalentGraph.Graph.Model;
using TalentGraph.Graph.Neo4j.Rows;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;
using TalentGraph.Graph.Text;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Questions for entities.</summary>
internal static class EntityReader
{
    public static async Task<IReadOnlyDictionary<string, Entity>> GetAsync(
        ICypherSession session, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        List<(string Asked, Entity Entity)> rows = await session.ListAsync(
            CypherLibrary.Get("reading/get-entities"),
            new BoltParameters().AddIds(ids),
            row => (row.Word(0), EntityValues.Read(row.Row(1))),
            cancellationToken);
        return rows.ToDictionary(row => row.Asked, row => row.Entity, StringComparer.Ordinal);
    }

    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<Entity>>> FindAsync(
        ICypherSession session, EntityKind? kind, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        string[] folded = [.. names.Select(NameFolding.Fold).Distinct(StringComparer.Ordinal)];
        List<(string Folded, IReadOnlyList<Entity> Entities)> rows = await session.ListAsync(
            CypherLibrary.Get("reading/find-entities"),
            new BoltParameters().Add("names", folded).Add("kind", kind is { } known ? EnumText.Of(known) : null),
            row => (row.Word(0), (IReadOnlyList<Entity>)[.. row.Rows(1).Select(EntityValues.Read)]),
            cancellationToken);
        var found = rows.ToDictionary(row => row.Folded, row => row.Entities, StringComparer.Ordinal);
        return names.Distinct(StringComparer.Ordinal)
            .Where(name => found.ContainsKey(NameFolding.Fold(name)))
            .ToDictionary(name => name, name => found[NameFolding.Fold(name)], StringComparer.Ordinal);
    }

    public static Task<Page<Entity>> ListAsync(
        ICypherSession session, EntityQuery query, PageRequest page, CancellationToken cancellationToken)
    {
        Keyset<Entity> keyset = Orders.Of(query.Order);
        string? prefix = query.NamePrefix is { } typed && NameFolding.Fold(typed) is { Length: > 0 } folded ? folded : null;
        return Paged.ListAsync(
            session,
            (CypherLibrary.Get("reading/list-entities"), CypherLibrary.Get("reading/count-entities")),
            () => new BoltParameters()
                .Add("includeUnnamed", query.IncludeUnnamed)
                .AddWords("kinds", query.Kinds)
                .Add("subkinds", query.Subkinds)
                .Add("minOrigins", query.MinOrigins)
                .Add("prefix", prefix)
                .Add("order", keyset.Name),
            keyset,
            page,
            row => EntityValues.Read(row.Row(0)),
            cancellationToken);
    }
}
