using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Plan;

namespace TalentGraph.GraphQL.Execution;

/// <summary>
/// The answer of one request while it grows: all sets and columns, parents before children, and what failed.
/// Used by one thread at a time.
/// </summary>
internal sealed class Answer(ObjectSet root, int maxErrors)
{
    private readonly List<ObjectSet> _sets = [root];
    private readonly List<ResultColumn> _columns = [];
    private List<Failure>? _failures;

    public ObjectSet Root { get; } = root;

    /// <summary>Columns in the order in which they were made.</summary>
    public IReadOnlyList<ResultColumn> Columns => _columns;

    /// <summary>What failed, at most the given number of errors.</summary>
    public IReadOnlyList<Failure> Failures => _failures ?? (IReadOnlyList<Failure>)[];

    /// <summary>How many failures there are, shown or not.</summary>
    public int FailureCount { get; private set; }

    /// <summary>Set when the failure of a non-null field has reached the root.</summary>
    public bool IsDataNull { get; set; }

    /// <summary>How many sets there are; the executor walks them in this order.</summary>
    public int SetCount => _sets.Count;

    public ObjectSet SetAt(int index) => _sets[index];

    public void Add(ObjectSet set) => _sets.Add(set);

    public void Add(ResultColumn column) => _columns.Add(column);

    public void Fail(ResultColumn column, int index, FieldError error)
    {
        if (column.HasFailed(index))
        {
            return;
        }

        column.Fail(index);
        FailureCount++;
        if (FailureCount <= maxErrors)
        {
            (_failures ??= []).Add(new Failure(column, index, error));
        }
    }

    /// <summary>Gives all rented memory back.</summary>
    public void Release()
    {
        foreach (var column in _columns)
        {
            column.Release();
        }

        foreach (var set in _sets)
        {
            set.Release();
        }

        _columns.Clear();
        _sets.Clear();
    }

    /// <summary>A value that failed.</summary>
    internal sealed record Failure(ResultColumn Column, int Index, FieldError Error)
    {
        public FieldPlan Field => Column.Field ?? throw new InvalidOperationException("The column has no place.");
    }
}
