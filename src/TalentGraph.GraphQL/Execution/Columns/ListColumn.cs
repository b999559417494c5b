using System.Buffers;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>
/// Lists: the items of all of them stand one after the other in <see cref="Items"/>. The array of starts has one entry more
/// than there are lists; the complement of a start marks a null list.
/// </summary>
internal sealed class ListColumn(int[] starts, int count, bool isRented) : ResultColumn(count)
{
    private int[] _starts = starts;

    /// <summary>The items; set once they are complete.</summary>
    public ResultColumn Items
    {
        get => field ?? throw new InvalidOperationException("The items are not complete yet.");
        set;
    }

    /// <summary>The index of the list's first item.</summary>
    public int Start(int index) => _starts[index] < 0 ? ~_starts[index] : _starts[index];

    /// <summary>The index after the list's last item.</summary>
    public int End(int index) => Start(index + 1);

    /// <summary>The list that an item belongs to.</summary>
    public int ListOf(int item)
    {
        var low = 0;
        var high = Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Start(middle) <= item)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    public override void Release()
    {
        if (isRented)
        {
            ArrayPool<int>.Shared.Return(_starts);
        }

        _starts = [];
    }

    protected override bool IsNullValue(int index) => _starts[index] < 0;
}
