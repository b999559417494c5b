using TalentGraph.GraphQL.Execution.Resolvers;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Columns;

/// <summary>Scalars or enum values.</summary>
internal sealed class ValuesTableColumn<T>(IReadOnlyList<T> values) : ITableColumn
{
    public ResultColumn Complete(FieldCall call)
    {
        var type = call.Field.Definition.Type;
        if (call.Run.Bindings.Find<T>(type.Named) is { } binder)
        {
            return call.Run.Completion.Leaf(call, binder.Create(values as T[] ?? [.. values], values.Count, isRented: false), type);
        }

        return call.Run.Completion.Any(call, [.. values.Cast<object?>()], values.Count, isRented: false, type);
    }
}

/// <summary>Lists of scalars or enum values.</summary>
internal sealed class ListsTableColumn<T>(IReadOnlyList<IReadOnlyList<T>?> lists) : ITableColumn
{
    public ResultColumn Complete(FieldCall call) => ListFlattening.Complete(
        call, lists.ToArray(), call.Run.Bindings.Find<T>(call.Field.Definition.Type.Named), failures: null);
}

/// <summary>Objects or lists of objects.</summary>
internal sealed class ObjectsTableColumn(ResultObjects objects) : ITableColumn
{
    public ResultColumn Complete(FieldCall call) => Complete(call, failures: null);

    /// <summary>The same when single parents have failed.</summary>
    public ResultColumn Complete(FieldCall call, List<ParentFailure>? failures)
    {
        var type = call.Field.Definition.Type;
        var completion = call.Run.Completion;
        if (objects.Starts is null)
        {
            return completion.Table(call, objects, type, list: null, failures);
        }

        var column = completion.OpenList(call, [.. objects.Starts], objects.Count, type, list: null, failures, isRented: false);
        column.Items = completion.Table(call, objects, ((ListType)type.Nullable).Item, column, failures: null);
        return column;
    }
}
