using TalentGraph.GraphQL.Execution.Columns;

namespace TalentGraph.GraphQL.Execution.Resolvers;

/// <summary>What answers one field for a whole set of parents. Bound to a field when the schema is made.</summary>
internal abstract class FieldResolver
{
    /// <summary>Whether <see cref="Complete"/> does all the work, without <see cref="InvokeAsync"/>.</summary>
    public virtual bool IsImmediate => false;

    /// <summary>Asks the host for the results; they are in the context afterwards. Does not throw what the host throws.</summary>
    public virtual ValueTask InvokeAsync(FieldContext context) => ValueTask.CompletedTask;

    /// <summary>Makes the column; the context is null for immediate resolvers.</summary>
    public abstract ResultColumn Complete(FieldCall call, FieldContext? context);
}
