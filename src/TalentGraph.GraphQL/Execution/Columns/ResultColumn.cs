namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>
/// The results of one field for all objects of a set, or the items of all lists of such a column.
/// Values are read by index; what an index means (which object, which list) is known to the owner.
/// </summary>
internal abstract class ResultColumn(int count)
{
    private bool[]? _failed;

    /// <summary>How many values there are.</summary>
    public int Count { get; } = count;

    /// <summary>Where the column stands in the answer; null for columns that cannot fail.</summary>
    public ColumnPlace? Place { get; set; }

    /// <summary>Whether any value was replaced by null because of an error.</summary>
    public bool HasFailures => _failed is not null;

    /// <summary>Replaces a value by null.</summary>
    public void Fail(int index)
    {
        _failed ??= new bool[Count];
        _failed[index] = true;
    }

    public bool HasFailed(int index) => _failed is not null && _failed[index];

    /// <summary>Whether nothing is to be shown for the index.</summary>
    public bool IsNull(int index) => HasFailed(index) || IsNullValue(index);

    /// <summary>Gives rented memory back. The column must not be read afterwards.</summary>
    public abstract void Release();

    protected abstract bool IsNullValue(int index);
}
