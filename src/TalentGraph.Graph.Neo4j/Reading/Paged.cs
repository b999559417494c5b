using TalentGraph.Bolt;
using TalentGraph.Graph.Neo4j.Statements;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Neo4j.Reading;

/// <summary>Reads pages: a statement for the items and, when it is asked for, one for their number.</summary>
internal static class Paged
{
    /// <summary>A page of one list.</summary>
    public static async Task<Page<T>> ListAsync<T>(
        ICypherSession session,
        (CypherStatement Items, CypherStatement Count) statements,
        Func<BoltParameters> parameters,
        Keyset<T> keyset,
        PageRequest page,
        Func<CypherRow, T> read,
        CancellationToken cancellationToken)
    {
        List<T> items = await session.ListAsync(
            Keyset<T>.Directed(statements.Items, page), keyset.Bound(parameters(), page), read, cancellationToken);
        long? total = page.CountTotal ? await session.NumberAsync(statements.Count, parameters(), cancellationToken) : null;
        return keyset.Build(items, page, total);
    }

    /// <summary>A page for each key; rows are the key and a list of items, or the key and their number.</summary>
    public static async Task<IReadOnlyDictionary<string, Page<T>>> EachAsync<T>(
        ICypherSession session,
        (CypherStatement Items, CypherStatement Count) statements,
        Func<BoltParameters> parameters,
        Keyset<T> keyset,
        PageRequest page,
        Func<CypherRow, T> read,
        CancellationToken cancellationToken)
    {
        List<(string Key, List<T> Items)> rows = await session.ListAsync(
            Keyset<T>.Directed(statements.Items, page),
            keyset.Bound(parameters(), page),
            row => (row.Word(0), row.Rows(1).Select(read).ToList()),
            cancellationToken);
        Dictionary<string, long> totals = page.CountTotal
            ? (await session.ListAsync(statements.Count, parameters(), row => (Key: row.Word(0), Total: row.Whole(1)), cancellationToken))
                .ToDictionary(row => row.Key, row => row.Total, StringComparer.Ordinal)
            : [];
        return rows.ToDictionary(
            row => row.Key,
            row => keyset.Build(row.Items, page, page.CountTotal ? totals.GetValueOrDefault(row.Key) : null),
            StringComparer.Ordinal);
    }
}
