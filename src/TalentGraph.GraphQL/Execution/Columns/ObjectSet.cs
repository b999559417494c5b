using System.Buffers;
using TalentGraph.GraphQL.Execution.Plan;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>All objects of one type that one field gave on one level: what its fields are resolved for at once.</summary>
internal sealed class ObjectSet(SelectionPlan plan, object?[] rows, int count, bool isRented)
{
    public SelectionPlan Plan { get; } = plan;

    /// <summary>How many objects there are.</summary>
    public int Count { get; } = count;

    /// <summary>What resolvers get as parents: the first <see cref="Count"/> of the array.</summary>
    public object?[] Rows { get; private set; } = rows;

    /// <summary>One column per field of the plan.</summary>
    public ResultColumn[] Columns { get; } = new ResultColumn[plan.Fields.Length];

    /// <summary>The column whose values the objects are; null for the root.</summary>
    public ObjectColumn? Parent { get; set; }

    /// <summary>Columns that were read ahead, when a field above took over its subtree.</summary>
    public ResultTable? Table { get; init; }

    public void Release()
    {
        if (isRented)
        {
            ArrayPool<object?>.Shared.Return(Rows, clearArray: true);
        }

        Rows = [];
    }
}
