using System.Globalization;
using TalentGraph.GraphQL.Execution.Columns;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>A field that takes over its subtree.</summary>
internal sealed class SubtreeFieldResolver<TParent>(SubtreeResolver<TParent> resolve) : FieldResolver
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
        if (context?.Failure is { } failure)
        {
            return call.Run.Completion.Failed(call, failure);
        }

        if (context?.Result is not ResultObjects objects || objects.Count != call.Set.Count)
        {
            return call.Run.Completion.Failed(call, new FieldError(
                string.Create(CultureInfo.InvariantCulture, $"The resolver of \"{call.Field.Coordinate}\" did not answer for all {call.Set.Count} parents."),
                ErrorCodes.Internal));
        }

        return new ObjectsTableColumn(objects).Complete(call, context.Failures);
    }
}
