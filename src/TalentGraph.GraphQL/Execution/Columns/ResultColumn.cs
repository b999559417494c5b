using TalentGraph.GraphQL.Execution.Plan;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>
/// The results of one field for all objects of a set, or the items of all lists of such a column, read by index.
/// </summary>
internal abstract class ResultColumn(int count)
{
    private bool[]? _failed;

    /// <summary>How many values there are.</summary>
    public int Count { get; } = count;

    /// <summary>The field that the values answer; null for columns that cannot fail.</summary>
    public FieldPlan? Field { get; private set; }

    /// <summary>The objects that the values belong to; null for items of a list.</summary>
    public ObjectSet? Owner { get; private set; }

    /// <summary>The lists that the values are items of.</summary>
    public ListColumn? List { get; private set; }

    /// <summary>Whether null in one place takes the object or list around it away.</summary>
    public bool IsNonNull { get; private set; }

    /// <summary>Whether any value was replaced by null because of an error.</summary>
    public bool HasFailures => _failed is not null;

    /// <summary>Says where the column stands in the answer.</summary>
    public void Place(FieldPlan field, ObjectSet owner, ListColumn? list, bool isNonNull)
    {
        Field = field;
        Owner = list is null ? owner : null;
        List = list;
        IsNonNull = isNonNull;
    }

    /// <summary>Replaces a value by null.</summary>
    public void Fail(int index)
    {
        _failed ??= new bool[Count];
        _failed[index] = true;
    }

    public bool HasFailed(int index) => _failed is not null && _failed[index];

    /// <summary>Whether null is to be shown for the index.</summary>
    public bool IsNull(int index) => HasFailed(index) || IsNullValue(index);

    /// <summary>Gives rented memory back. The column must not be read afterwards.</summary>
    public abstract void Release();

    protected abstract bool IsNullValue(int index);
}
