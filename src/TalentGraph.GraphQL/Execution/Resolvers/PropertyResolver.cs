using System.Buffers;
using TalentGraph.GraphQL.Execution.Columns;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>A field that is a property of its parent.</summary>
internal sealed class PropertyResolver<TParent, TValue>(Func<TParent, TValue> read, LeafBinder<TValue>? binder) : FieldResolver
{
    public override bool IsImmediate => true;

    public override ResultColumn Complete(FieldCall call, FieldContext? context)
    {
        var type = call.Field.Definition.Type;
        var count = call.Set.Count;
        if (binder is not null)
        {
            var values = ArrayPool<TValue>.Shared.Rent(count);
            var failures = ParentReader.Read(call, read, new TypedSink<TValue>(values));
            return call.Run.Completion.Leaf(call, binder.Create(values, count, isRented: true), type, list: null, failures);
        }

        var objects = ArrayPool<object?>.Shared.Rent(count);
        var failed = ParentReader.Read(call, read, new ObjectSink<TValue>(objects));
        return call.Run.Completion.Any(call, objects, count, isRented: true, type, list: null, failed);
    }
}
