using System.Buffers;
using System.Runtime.InteropServices;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>
/// Objects: each index leads to a row of an <see cref="ObjectSet"/>. Several may lead to the same row. In the usual case
/// (one type, no nulls) index and row are equal and no table is kept.
/// </summary>
internal sealed class ObjectColumn : ResultColumn
{
    private readonly ObjectSet? _single;
    private readonly ObjectSet?[]? _sets;
    private readonly bool _isRented;
    private int[]? _rows;

    /// <summary>Index and row are equal.</summary>
    public ObjectColumn(int count, ObjectSet set)
        : base(count) => _single = set;

    /// <summary>One set; a row of -1 is null.</summary>
    public ObjectColumn(int count, ObjectSet set, int[] rows, bool isRented)
        : base(count)
    {
        _single = set;
        _rows = rows;
        _isRented = isRented;
    }

    /// <summary>A set for each index; a row of -1 is null.</summary>
    public ObjectColumn(int count, ObjectSet?[] sets, int[] rows, bool isRented)
        : base(count)
    {
        _sets = sets;
        _rows = rows;
        _isRented = isRented;
    }

    /// <summary>The object at an index that is not null.</summary>
    public ObjectRow this[int index] => new(
        _single ?? _sets?[index] ?? throw new InvalidOperationException("A null object was read."),
        _rows is null ? index : _rows[index]);

    /// <summary>Whether some objects have selections that cannot be told, see <see cref="Plan.SelectionPlan.Problem"/>.</summary>
    public bool HasUnplanned => _single is not null
        ? _single.Plan.Problem is not null
        : Array.Exists(_sets ?? [], static set => set?.Plan.Problem is not null);

    /// <summary>The indexes that lead to a row; for errors only, since it looks at all.</summary>
    public IEnumerable<int> IndexesOf(ObjectSet set, int row)
    {
        if (_rows is null)
        {
            return [row];
        }

        return Enumerable.Range(0, Count)
            .Where(index => _rows[index] == row && ReferenceEquals(_single ?? _sets?[index], set));
    }

    public override void Release()
    {
        if (_isRented && _rows is not null)
        {
            ArrayPool<int>.Shared.Return(_rows);
        }

        _rows = null;
    }

    protected override bool IsNullValue(int index) => _rows is not null && _rows[index] < 0;
}

/// <summary>An object of the answer.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ObjectRow(ObjectSet Set, int Row);
