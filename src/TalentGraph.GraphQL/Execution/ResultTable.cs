using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Plan;

namespace TalentGraph.GraphQL.Execution;

/// <summary>
/// Objects of one type with fields read ahead: what a resolver returns that takes over its subtree. Fields that have a column
/// are read from it; the others are left to their own resolvers, with <see cref="Parents"/>. A row stands for one object and may
/// be pointed at from many places. Filled by one thread, then not changed.
/// </summary>
public sealed class ResultTable
{
    private readonly Dictionary<FieldPlan, ITableColumn> _columns = [];

    /// <summary>A table without columns.</summary>
    /// <param name="type">The name of the rows' object type.</param>
    /// <param name="count">The number of rows, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public ResultTable(string type, int count)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Type = type;
        Count = count;
    }

    /// <summary>The name of the rows' object type.</summary>
    public string Type { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>What resolvers of fields without a column get as parents, one per row; needed only if there are such fields.</summary>
    public IReadOnlyList<object>? Parents { get; init; }

    /// <summary>Gives a column of scalars or enum values.</summary>
    /// <typeparam name="T">The CLR type of the values, as for a property resolver.</typeparam>
    /// <param name="field">A selection on this type.</param>
    /// <param name="values">One value per row.</param>
    /// <exception cref="ArgumentException">The number of values is not the number of rows.</exception>
    public ResultTable Values<T>(FieldSelection field, IReadOnlyList<T> values)
    {
        ArgumentNullException.ThrowIfNull(field);
        CheckCount(values);
        _columns[field.Plan] = new ValuesTableColumn<T>(values);
        return this;
    }

    /// <summary>Gives a column of lists of scalars or enum values.</summary>
    /// <typeparam name="T">The CLR type of the items.</typeparam>
    /// <param name="field">A selection on this type.</param>
    /// <param name="lists">One list per row; null for a null list.</param>
    /// <exception cref="ArgumentException">The number of lists is not the number of rows.</exception>
    public ResultTable Lists<T>(FieldSelection field, IReadOnlyList<IReadOnlyList<T>?> lists)
    {
        ArgumentNullException.ThrowIfNull(field);
        CheckCount(lists);
        _columns[field.Plan] = new ListsTableColumn<T>(lists);
        return this;
    }

    /// <summary>Gives a column of objects or lists of objects.</summary>
    /// <param name="field">A selection on this type.</param>
    /// <param name="objects">Where each row's objects are.</param>
    /// <exception cref="ArgumentException">The objects are for another number of rows.</exception>
    public ResultTable Objects(FieldSelection field, ResultObjects objects)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(objects);
        if (objects.Count != Count)
        {
            throw new ArgumentException($"Objects for {objects.Count} rows were given, and the table has {Count}.", nameof(objects));
        }

        _columns[field.Plan] = new ObjectsTableColumn(objects);
        return this;
    }

    internal ITableColumn? Find(FieldPlan field) => _columns.GetValueOrDefault(field);

    private void CheckCount<T>(IReadOnlyList<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count != Count)
        {
            throw new ArgumentException($"{values.Count} values were given, and the table has {Count} rows.", nameof(values));
        }
    }
}
