using TalentGraph.GraphQL.Execution.Columns;
using TalentGraph.GraphQL.Execution.Input;
using TalentGraph.GraphQL.Execution.Plan;
using TalentGraph.GraphQL.Execution.Resolvers;

namespace TalentGraph.GraphQL.Execution;

/// <summary>
/// Runs one operation level by level (spec 6.2, 6.3): on each level every field of every set is resolved once, results become
/// columns and the sets of the next level. Hot path; one thread at a time, resolvers that wait do so side by side.
/// </summary>
internal sealed class ExecutionRun
{
    private readonly Func<Exception, string, FieldError> _translate;
    private List<Pending>? _pending;

    public ExecutionRun(
        Answer answer,
        SchemaBindings bindings,
        VariableValues variables,
        object? state,
        Deadline deadline,
        Func<Exception, string, FieldError> translate)
    {
        Answer = answer;
        Variables = variables;
        State = state;
        Deadline = deadline;
        Completion = new Completion(answer, bindings.Types);
        Bindings = bindings;
        _translate = translate;
    }

    public Answer Answer { get; }

    public SchemaBindings Bindings { get; }

    public VariableValues Variables { get; }

    public object? State { get; }

    public Deadline Deadline { get; }

    public Completion Completion { get; }

    /// <summary>What the client is told of an exception.</summary>
    public FieldError Translate(Exception exception, FieldPlan field) => exception is FieldException known
        ? known.Error
        : _translate(exception, field.Coordinate);

    /// <summary>Runs a query: all fields of a level at once (spec 6.2.1).</summary>
    /// <exception cref="OperationCanceledException">Cancelled, or time is over.</exception>
    public ValueTask QueryAsync() => LevelsAsync(0);

    /// <summary>Runs a mutation: each root field with all that is below it before the next (spec 6.2.2).</summary>
    /// <exception cref="OperationCanceledException">Cancelled, or time is over.</exception>
    public async ValueTask MutationAsync()
    {
        var root = Answer.Root;
        for (var i = 0; i < root.Columns.Length; i++)
        {
            var done = Answer.SetCount;
            Resolve(root, i);
            await FinishPendingAsync();
            await LevelsAsync(done);
        }
    }

    private async ValueTask LevelsAsync(int start)
    {
        while (start < Answer.SetCount)
        {
            var end = Answer.SetCount;
            for (; start < end; start++)
            {
                Deadline.ThrowIfOver();
                var set = Answer.SetAt(start);
                for (var i = 0; set.Count > 0 && i < set.Columns.Length; i++)
                {
                    Resolve(set, i);
                }
            }

            await FinishPendingAsync();
        }
    }

    private void Resolve(ObjectSet set, int index)
    {
        var field = set.Plan.Fields[index];
        if (field.TypeName is not null)
        {
            set.Columns[index] = field.TypeName;
            return;
        }

        var call = new FieldCall(this, set, field);
        if (set.Table?.Find(field) is { } ahead)
        {
            set.Columns[index] = ReadAhead(call, ahead);
        }
        else if (set.Rows.Length < set.Count)
        {
            set.Columns[index] = Completion.Failed(call, new FieldError(
                $"\"{field.Coordinate}\" was not read ahead, and its table has no parents for its resolver.", ErrorCodes.Internal));
        }
        else if (field.Resolver.IsImmediate)
        {
            set.Columns[index] = Complete(call, context: null);
        }
        else if (!field.Arguments.TryCoerce(Variables, out var arguments, out var problem))
        {
            set.Columns[index] = Completion.Failed(call, new FieldError(problem.Message, ErrorCodes.BadInput));
        }
        else
        {
            Invoke(call, index, new FieldContext(call, arguments));
        }
    }

    private void Invoke(FieldCall call, int index, FieldContext context)
    {
        var task = call.Field.Resolver.InvokeAsync(context);
        if (task.IsCompletedSuccessfully)
        {
            call.Set.Columns[index] = Complete(call, context);
        }
        else
        {
            (_pending ??= []).Add(new Pending(call, index, context, task.AsTask()));
        }
    }

    /// <summary>A list that throws while it is read, or a type function that throws, is a failure of the field.</summary>
    private ResultColumn Complete(FieldCall call, FieldContext? context)
    {
        try
        {
            return call.Field.Resolver.Complete(call, context);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Completion.Failed(call, Translate(e, call.Field));
        }
    }

    private ResultColumn ReadAhead(FieldCall call, ITableColumn column)
    {
        try
        {
            return column.Complete(call);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Completion.Failed(call, Translate(e, call.Field));
        }
    }

    /// <summary>Waits in the order of the calls, so that the answer does not depend on which resolver was faster.</summary>
    private async ValueTask FinishPendingAsync()
    {
        if (_pending is not { Count: > 0 } pending)
        {
            return;
        }

        foreach (var one in pending)
        {
            await one.Task.WaitAsync(Deadline.Token);
            one.Call.Set.Columns[one.Index] = Complete(one.Call, one.Context);
        }

        pending.Clear();
    }

    private sealed record Pending(FieldCall Call, int Index, FieldContext Context, Task Task);
}
