using System.Buffers;
using System.Runtime.InteropServices;
using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.TypeSystem;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>Puts the items of many lists into one column. Hot path.</summary>
internal static class ListFlattening
{
    /// <summary>A list column over one list for each parent.</summary>
    public static ListColumn Complete<TItem>(
        FieldCall call, ReadOnlySpan<IReadOnlyList<TItem>?> lists, LeafBinder<TItem>? binder, List<ParentFailure>? failures)
    {
        var type = call.Field.Definition.Type;
        var itemType = ((ListType)type.Nullable).Item;
        var starts = ArrayPool<int>.Shared.Rent(lists.Length + 1);
        var total = 0;
        for (var i = 0; i < lists.Length; i++)
        {
            var list = lists[i];
            starts[i] = list is null ? ~total : total;
            total = checked(total + (list?.Count ?? 0));
        }

        starts[lists.Length] = total;
        var completion = call.Run.Completion;
        var column = completion.OpenList(call, starts, lists.Length, type, list: null, failures);
        if (binder is not null)
        {
            var values = ArrayPool<TItem>.Shared.Rent(total);
            Copy(lists, new TypedSink<TItem>(values));
            column.Items = completion.Leaf(call, binder.Create(values, total, isRented: true), itemType, column);
        }
        else
        {
            var objects = ArrayPool<object?>.Shared.Rent(total);
            Copy(lists, new ObjectSink<TItem>(objects));
            column.Items = completion.Any(call, objects, total, isRented: true, itemType, column);
        }

        return column;
    }

    private static void Copy<TItem, TSink>(ReadOnlySpan<IReadOnlyList<TItem>?> lists, TSink sink)
        where TSink : struct, ISink<TItem>
    {
        var next = 0;
        foreach (var list in lists)
        {
            switch (list)
            {
                case null:
                    break;
                case TItem[] array:
                    CopySpan(array, sink, ref next);
                    break;
                case List<TItem> items:
                    CopySpan(CollectionsMarshal.AsSpan(items), sink, ref next);
                    break;
                default:
                    for (var i = 0; i < list.Count; i++)
                    {
                        sink.Put(next++, list[i]);
                    }

                    break;
            }
        }
    }

    private static void CopySpan<TItem, TSink>(ReadOnlySpan<TItem> items, TSink sink, ref int next)
        where TSink : struct, ISink<TItem>
    {
        foreach (var item in items)
        {
            sink.Put(next++, item);
        }
    }
}
