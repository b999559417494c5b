using System.Globalization;
using TalentGraph.GraphQL.Execution.Columns;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>A field that the host answers for all parents at once.</summary>
internal sealed class BatchFieldResolver<TParent, TValue>(
    BatchResolver<TParent, TValue> resolve, LeafBinder<TValue>? binder) : FieldResolver
{
    public override async ValueTask InvokeAsync(FieldContext context)
    {
        try
        {
            context.Result = await resolve(context, context.Parents<TParent>());
        }
        catch (Exception e) when (context.MayHandle(e))
        {
            context.FailAll(e);
        }
    }

    public override ResultColumn Complete(FieldCall call, FieldContext? context)
    {
        if (!BatchResults.TryTake<TValue>(call, context, out var results, out var failed))
        {
            return failed;
        }

        var type = call.Field.Definition.Type;
        var completion = call.Run.Completion;
        if (binder is not null)
        {
            var values = results as TValue[] ?? [.. results];
            return completion.Leaf(call, binder.Create(values, values.Length, isRented: false), type, list: null, context?.Failures);
        }

        var objects = new object?[results.Count];
        for (var i = 0; i < objects.Length; i++)
        {
            objects[i] = results[i];
        }

        return completion.Any(call, objects, objects.Length, isRented: false, type, list: null, context?.Failures);
    }
}

/// <summary>A list field that the host answers for all parents at once.</summary>
internal sealed class BatchListFieldResolver<TParent, TItem>(
    BatchResolver<TParent, IReadOnlyList<TItem>?> resolve, LeafBinder<TItem>? binder) : FieldResolver
{
    public override async ValueTask InvokeAsync(FieldContext context)
    {
        try
        {
            context.Result = await resolve(context, context.Parents<TParent>());
        }
        catch (Exception e) when (context.MayHandle(e))
        {
            context.FailAll(e);
        }
    }

    public override ResultColumn Complete(FieldCall call, FieldContext? context)
    {
        if (!BatchResults.TryTake<IReadOnlyList<TItem>?>(call, context, out var results, out var failed))
        {
            return failed;
        }

        IReadOnlyList<TItem>?[] lists = [.. results];
        return ListFlattening.Complete(call, lists, binder, context?.Failures);
    }
}

/// <summary>Takes what a batch resolver gave, if it is usable.</summary>
internal static class BatchResults
{
    public static bool TryTake<T>(
        FieldCall call,
        FieldContext? context,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IReadOnlyList<T>? results,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out ResultColumn? failed)
    {
        results = context?.Result as IReadOnlyList<T>;
        failed = null;
        if (context?.Failure is { } failure)
        {
            failed = call.Run.Completion.Failed(call, failure);
        }
        else if (results?.Count != call.Set.Count)
        {
            failed = call.Run.Completion.Failed(call, new FieldError(
                string.Create(CultureInfo.InvariantCulture, $"The resolver of \"{call.Field.Coordinate}\" gave {results?.Count ?? 0} results for {call.Set.Count} parents."),
                ErrorCodes.Internal));
        }

        return failed is null;
    }
}
