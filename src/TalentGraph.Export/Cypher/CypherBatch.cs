using System.Text;
using TalentGraph.Export.Columns;

namespace TalentGraph.Export.Cypher;

/// <summary>Rows of one sort that become one statement; many small statements would each cost a plan and a transaction.</summary>
/// <param name="statement">What to do with each <c>row</c>.</param>
internal sealed class CypherBatch(string statement)
{
    private const int MaxRows = 200;

    private readonly StringBuilder _rows = new();
    private int _count;

    public bool IsFull => _count >= MaxRows;

    /// <summary>Adds a row: keys that the statement matches by, then the properties to set.</summary>
    public void Add<T>(ReadOnlySpan<(string Name, string Value)> keys, T record, IReadOnlyList<Column<T>> columns)
    {
        _rows.Append(_count++ == 0 ? "  {" : ",\n  {");
        foreach ((string name, string value) in keys)
        {
            _rows.Append(name).Append(": ");
            CypherText.AppendString(_rows, value);
            _rows.Append(", ");
        }

        _rows.Append("props: {");
        bool first = true;
        foreach (Column<T> column in columns)
        {
            if (column.Value(record) is { } value)
            {
                _rows.Append(first ? "" : ", ").Append(column.Name).Append(": ");
                CypherText.AppendValue(_rows, value);
                first = false;
            }
        }

        _rows.Append("}}");
    }

    /// <summary>Writes the statement and starts anew; nothing when there is no row.</summary>
    public async Task WriteAsync(TextWriter script, CancellationToken cancellationToken)
    {
        if (_count == 0)
        {
            return;
        }

        await script.WriteAsync("UNWIND [\n".AsMemory(), cancellationToken);
        await script.WriteAsync(_rows, cancellationToken);
        await script.WriteAsync($"\n] AS row\n{statement};\n".AsMemory(), cancellationToken);
        _rows.Clear();
        _count = 0;
    }
}
