using System.Buffers;
using TalentGraph.GraphQL.Execution.Columns;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>A field that is a list property of its parent.</summary>
internal sealed class ListPropertyResolver<TParent, TItem>(
    Func<TParent, IReadOnlyList<TItem>?> read, LeafBinder<TItem>? binder) : FieldResolver
{
    public override bool IsImmediate => true;

    public override ResultColumn Complete(FieldCall call, FieldContext? context)
    {
        var lists = ArrayPool<IReadOnlyList<TItem>?>.Shared.Rent(call.Set.Count);
        try
        {
            var failures = ParentReader.Read(call, read, new TypedSink<IReadOnlyList<TItem>?>(lists));
            return ListFlattening.Complete(call, lists.AsSpan(0, call.Set.Count), binder, failures);
        }
        finally
        {
            ArrayPool<IReadOnlyList<TItem>?>.Shared.Return(lists, clearArray: true);
        }
    }
}
