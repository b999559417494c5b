using System.Text;
using Microsoft.Data.Sqlite;
using TalentGraph.Graph.Storage;

namespace TalentGraph.Graph.Sqlite.Reading;

/// <summary>An order of a list by key columns, the last of which is unique: pages continue behind the keys of an item, not behind a number.</summary>
/// <param name="Name">Name of the order, which its cursors carry.</param>
/// <param name="Columns">The columns, most significant first.</param>
internal sealed record Keyset(string Name, IReadOnlyList<KeyColumn> Columns)
{
    /// <summary>The key columns as the last columns of a SELECT list.</summary>
    public string Select => string.Join(", ", Columns.Select(column => column.Sql));

    /// <summary>The ORDER BY list, from the start or from the end.</summary>
    public string OrderBy(bool forward) =>
        string.Join(", ", Columns.Select(column => column.Sql + (column.Descending == forward ? " DESC" : "")));

    /// <summary>The keys of the row at hand.</summary>
    public object[] Read(SqliteDataReader reader)
    {
        int first = reader.FieldCount - Columns.Count;
        var keys = new object[Columns.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = reader.GetValue(first + i);
        }

        return keys;
    }

    /// <summary>Adds the conditions that hold a page between its cursors.</summary>
    /// <exception cref="BadCursorException">A cursor is broken or of another order.</exception>
    public void Bound(SqlText sql, PageRequest page)
    {
        if (page.Cursor is { } cursor)
        {
            Add(sql, cursor, behind: page.Forward, "$c");
        }

        if (page.Bound is { } bound)
        {
            Add(sql, bound, behind: !page.Forward, "$b");
        }
    }

    /// <summary>Compares keys in the order of the list.</summary>
    public int Compare(object[] x, object[] y)
    {
        for (int i = 0; i < Columns.Count; i++)
        {
            int order = x[i] is string text ? CodePointComparer.Instance.Compare(text, y[i] as string) : Comparer<object>.Default.Compare(x[i], y[i]);
            if (order != 0)
            {
                return Columns[i].Descending ? -order : order;
            }
        }

        return 0;
    }

    private void Add(SqlText sql, string cursor, bool behind, string prefix)
    {
        IReadOnlyList<object?> keys = CursorCodec.Decode(cursor, Name, Columns.Count);
        var text = new StringBuilder("AND (");
        for (int i = 0; i < Columns.Count; i++)
        {
            (string column, bool descending) = Columns[i];
            string comparison = descending == behind ? "<" : ">";
            string parameter = prefix + i;
            text.Append(column).Append(' ').Append(comparison).Append(' ').Append(parameter);
            if (i < Columns.Count - 1)
            {
                text.Append(" OR (").Append(column).Append(" = ").Append(parameter).Append(" AND (");
            }

            sql.Bind(parameter, keys[i] ?? throw new BadCursorException("The cursor is not one that this list gave out. Take it from pageInfo or from an edge, unchanged."));
        }

        text.Append(')', 1 + (2 * (Columns.Count - 1)));
        sql.Add(text.ToString());
    }
}
