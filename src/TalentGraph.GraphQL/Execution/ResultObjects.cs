namespace TalentGraph.GraphQL.Execution;

/// <summary>
/// Which rows of which tables the objects of a field are: one object, or one list of objects, per parent. Immutable.
/// </summary>
public sealed class ResultObjects
{
    private ResultObjects(IReadOnlyList<int>? starts, IReadOnlyList<ResultTable> tables, IReadOnlyList<int>? tableOf, IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(rows);
        Starts = starts;
        Tables = tables;
        TableOf = tableOf;
        Rows = rows;
    }

    internal IReadOnlyList<int>? Starts { get; }

    internal IReadOnlyList<ResultTable> Tables { get; }

    internal IReadOnlyList<int>? TableOf { get; }

    internal IReadOnlyList<int> Rows { get; }

    /// <summary>The number of parents.</summary>
    internal int Count => Starts is null ? Rows.Count : Starts.Count - 1;

    /// <summary>One object per parent.</summary>
    /// <param name="table">The objects.</param>
    /// <param name="rows">For each parent the row of its object, or -1 for null.</param>
    public static ResultObjects Single(ResultTable table, IReadOnlyList<int> rows) => new(null, [table], null, rows);

    /// <summary>One object per parent, of several types.</summary>
    /// <param name="tables">The objects, a table for each type.</param>
    /// <param name="tableOf">For each parent the index of the table.</param>
    /// <param name="rows">For each parent the row within that table, or -1 for null.</param>
    public static ResultObjects Single(
        IReadOnlyList<ResultTable> tables, IReadOnlyList<int> tableOf, IReadOnlyList<int> rows) =>
        new(null, tables, Same(tableOf, rows), rows);

    /// <summary>One list per parent.</summary>
    /// <param name="table">The objects.</param>
    /// <param name="starts">One more entry than there are parents: the list of parent i is rows[starts[i]] up to, not including,
    /// rows[starts[i + 1]].</param>
    /// <param name="rows">The row of each item, or -1 for a null item.</param>
    public static ResultObjects Lists(ResultTable table, IReadOnlyList<int> starts, IReadOnlyList<int> rows) =>
        new(Checked(starts, rows), [table], null, rows);

    /// <summary>One list per parent, with items of several types.</summary>
    /// <param name="tables">The objects, a table for each type.</param>
    /// <param name="starts">As for one table.</param>
    /// <param name="tableOf">For each item the index of the table.</param>
    /// <param name="rows">For each item the row within that table, or -1 for null.</param>
    public static ResultObjects Lists(
        IReadOnlyList<ResultTable> tables, IReadOnlyList<int> starts, IReadOnlyList<int> tableOf, IReadOnlyList<int> rows) =>
        new(Checked(starts, rows), tables, Same(tableOf, rows), rows);

    private static IReadOnlyList<int> Same(IReadOnlyList<int> tableOf, IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(tableOf);
        ArgumentNullException.ThrowIfNull(rows);
        return tableOf.Count == rows.Count
            ? tableOf
            : throw new ArgumentException($"There are {tableOf.Count} tables for {rows.Count} rows.", nameof(tableOf));
    }

    private static IReadOnlyList<int> Checked(IReadOnlyList<int> starts, IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(rows);
        return starts.Count > 0 && starts[0] == 0 && starts[^1] == rows.Count
            ? starts
            : throw new ArgumentException("Starts begin with 0 and end with the number of rows.", nameof(starts));
    }
}
