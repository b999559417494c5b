using TalentGraph.GraphQL.Execution.Columns;

namespace TalentGraph.GraphQL.Execution;

/// <summary>
/// Carries null upwards from places that cannot be null (spec 6.4.4). Runs once, after execution, and only if something failed:
/// children before parents, each column once.
/// </summary>
internal static class NullPropagation
{
    public static void Run(Answer answer)
    {
        for (var i = answer.Columns.Count - 1; i >= 0; i--)
        {
            var column = answer.Columns[i];
            if (column is { IsNonNull: true, HasFailures: true })
            {
                Raise(answer, column);
            }
        }
    }

    private static void Raise(Answer answer, ResultColumn column)
    {
        for (var index = 0; index < column.Count; index++)
        {
            if (!column.HasFailed(index))
            {
                continue;
            }

            if (column.List is { } list)
            {
                list.Fail(list.ListOf(index));
            }
            else
            {
                FailObject(answer, column.Owner, index);
            }
        }
    }

    private static void FailObject(Answer answer, ObjectSet? set, int row)
    {
        if (set?.Parent is not { } parent)
        {
            answer.IsDataNull = true;
            return;
        }

        foreach (var index in parent.IndexesOf(set, row))
        {
            parent.Fail(index);
        }
    }
}
