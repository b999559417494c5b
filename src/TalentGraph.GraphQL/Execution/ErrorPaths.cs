using TalentGraph.GraphQL.Execution.Columns;

namespace TalentGraph.GraphQL.Execution;

/// <summary>Turns failures into errors with the response path of each place where the value would have stood (spec 7.1.2).</summary>
internal static class ErrorPaths
{
    /// <summary>At most the given number of errors, in the order in which they arose.</summary>
    public static IReadOnlyList<GraphQLError> Errors(Answer answer, int maxErrors)
    {
        var errors = new List<GraphQLError>();
        foreach (var failure in answer.Failures)
        {
            foreach (var path in Paths(failure.Column, failure.Index))
            {
                if (errors.Count == maxErrors)
                {
                    return errors;
                }

                path.Reverse();
                errors.Add(new GraphQLError(failure.Error.Message, failure.Error.Code, failure.Field.Nodes[0].Location)
                {
                    Path = path,
                    Details = failure.Error.Details,
                });
            }
        }

        return errors;
    }

    /// <summary>The paths to a value, from the value upwards; several if its object stands in several places.</summary>
    private static IEnumerable<List<object>> Paths(ResultColumn column, int index)
    {
        var tail = new List<object>();
        while (column.List is { } list)
        {
            var row = list.ListOf(index);
            tail.Add(index - list.Start(row));
            (column, index) = (list, row);
        }

        tail.Add(column.Field?.ResponseKey ?? "");
        if (column.Owner?.Parent is not { } parent)
        {
            yield return tail;
            yield break;
        }

        foreach (var place in parent.IndexesOf(column.Owner, index))
        {
            foreach (var head in Paths(parent, place))
            {
                yield return [.. tail, .. head];
            }
        }
    }
}
